import type { Language } from '../../checks/index.ts'
import type { Layout } from '../../layout/index.ts'
import { unionRect, type Design } from '../../model/index.ts'
import type { Overlay, Scene } from '../types.ts'
import { composeLegend } from './composeLegend.ts'
import { createComposer } from './createComposer.ts'

export interface SceneOptions {
  /** Whether the strip that explains the marks is part of the picture (default: yes, when there are marks). */
  readonly legend?: boolean
}

/** Everything a picture of `design` is made of, from its geometry and what is laid over it. Parts the layout has
 *  no place for are left out. Pure: same input, same scene. */
export function composeScene(
  design: Design,
  layout: Layout,
  overlay: Overlay,
  language: Language = 'en',
  options: SceneOptions = {},
): Scene {
  const scene = createComposer().compose(design, layout, overlay, language)
  const { bounds } = scene
  const legend = options.legend === false ? undefined : composeLegend(design, overlay, language, bounds)
  return legend ? { ...scene, bounds: unionRect([bounds, legend.rect]) ?? bounds, legend } : scene
}
