import type { Language } from '../../checks/index.ts'
import { compareDesigns, type Comparison, type ReportEntry } from '../../formats/index.ts'
import type { Design } from '../../model/index.ts'
import { composeScene, overlayOf, type ThemeName } from '../../scene/index.ts'
import { judgeOnce, layoutOnce } from '../../store/index.ts'
import { drawPicture, forgetPicture, type Picture } from '../picture/drawPicture.ts'
import type { JudgedDrawing } from '../picture/judgedDrawing.ts'
import { marksOn, type Mark } from './differences.ts'
import { designOf, type Source } from './sides.ts'

export interface ComparedSide {
  readonly design: Design
  /** With its findings. */
  readonly picture: Picture
  readonly marks: readonly Mark[]
}

export interface Compared {
  readonly comparison: Comparison
  readonly before: ComparedSide
  readonly after: ComparedSide
}

/** Reads, judges, compares and draws two sides. Throws in words when one cannot be opened. */
export async function compareSides(
  before: Source,
  after: Source,
  theme: ThemeName,
  language: Language,
  signal: AbortSignal,
): Promise<Compared> {
  const [a, b] = await Promise.all([judged(before, language, signal), judged(after, language, signal)])
  const comparison = compareDesigns(a, b, language)
  const side = async (name: 'before' | 'after', drawing: JudgedDrawing): Promise<ComparedSide> => {
    const { design, analysis, findings, layout } = drawing
    const overlay = overlayOf(design, analysis, findings)
    const scene = composeScene(design, layout, overlay, language, { legend: false })
    return {
      design,
      picture: await drawPicture(scene, theme),
      marks: marksOn(name, comparison.drawing, layout),
    }
  }
  return { comparison, before: await side('before', a), after: await side('after', b) }
}

async function judged(
  source: Source,
  language: Language,
  signal: AbortSignal,
): Promise<ReportEntry & JudgedDrawing> {
  const design = await designOf(source)
  const file = source.kind === 'file' ? source.name : design.title
  const verdict = await judgeOnce(design, language, signal)
  return { file, design, ...verdict, layout: await layoutOnce(design, signal) }
}

/** Lets go of the pictures. */
export function forget({ before, after }: Compared): void {
  forgetPicture(before.picture)
  forgetPicture(after.picture)
}
