import { serviceOf, spanInfo } from '../catalog/index.ts'
import type { Design } from '../model/index.ts'
import { groupStyle } from '../scene/index.ts'

/** Fetches and reads the icons of a design, so that they are there in its first frame: for as long as what is given is
 *  kept. */
export function readyIcons({ nodes, groups, spans }: Design): readonly HTMLImageElement[] {
  const icons = new Set([
    ...nodes.map(({ service }) => serviceOf(service).icon),
    ...groups.flatMap(({ kind }) => groupStyle(kind).icon ?? []),
    ...spans.flatMap(({ kind }) => spanInfo(kind).icon ?? []),
  ])
  return [...icons].map((icon) => {
    const image = new Image()
    image.src = `icons/${icon}.svg`
    return image
  })
}
