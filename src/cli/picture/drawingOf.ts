import { iconsOf } from '../../formats/index.ts'
import type { Drawing, ReportEntry } from '../../formats/index.ts'
import type { Language } from '../../checks/index.ts'
import { layoutOf } from '../../layout/index.ts'
import { composeScene, overlayOf, plainOverlay } from '../../scene/index.ts'
import type { ThemeName } from '../../scene/index.ts'
import { placed } from '../files/placed.ts'
import { iconTexts } from './iconTexts.ts'

export interface PictureOptions {
  readonly theme: ThemeName
  readonly background: string
  readonly scale: number
  readonly findings: boolean
  readonly language: Language
}

/** All that a format needs to write a judged design as a picture. */
export async function drawingOf(
  entry: ReportEntry,
  options: PictureOptions,
): Promise<Omit<Drawing, 'rasterise'>> {
  const { theme, background, scale, findings, language } = options
  const design = await placed(entry.design)
  const overlay = findings ? overlayOf(design, entry.analysis, entry.findings) : plainOverlay(entry.analysis)
  const scene = composeScene(design, layoutOf(design), overlay, language)
  return { design, scene, theme, background, scale, icons: await iconTexts(iconsOf(scene, theme)) }
}
