import { analyse } from '../../analysis/index.ts'
import { runChecks, type Language } from '../../checks/index.ts'
import { compareDesigns, type Comparison, type ReportEntry } from '../../formats/index.ts'
import { layoutOf } from '../../layout/index.ts'
import type { Design } from '../../model/index.ts'
import { composeScene, overlayOf, type ThemeName } from '../../scene/index.ts'
import { drawPicture, forgetPicture, type Picture } from '../picture/drawPicture.ts'
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
): Promise<Compared> {
  const [a, b] = await Promise.all([judged(before, language), judged(after, language)])
  const comparison = compareDesigns(a, b, language)
  const side = async (name: 'before' | 'after', entry: ReportEntry): Promise<ComparedSide> => {
    const layout = layoutOf(entry.design)
    const overlay = overlayOf(entry.design, entry.analysis, entry.findings)
    const scene = composeScene(entry.design, layout, overlay, language, { legend: false })
    return {
      design: entry.design,
      picture: await drawPicture(scene, theme),
      marks: marksOn(name, comparison.drawing, layout),
    }
  }
  return { comparison, before: await side('before', a), after: await side('after', b) }
}

async function judged(source: Source, language: Language): Promise<ReportEntry> {
  const design = await designOf(source)
  const analysis = analyse(design)
  const file = source.kind === 'file' ? source.name : design.title
  return { file, design, analysis, findings: runChecks(design, analysis, language) }
}

/** Lets go of the pictures. */
export function forget({ before, after }: Compared): void {
  forgetPicture(before.picture)
  forgetPicture(after.picture)
}
