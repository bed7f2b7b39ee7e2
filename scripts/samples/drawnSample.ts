import { judged } from '../../src/cli/files/judged.ts'
import { drawingOf, type PictureOptions } from '../../src/cli/picture/drawingOf.ts'
import { verdictLine, verdictOf, type Drawing } from '../../src/formats/index.ts'
import type { Language } from '../../src/checks/index.ts'
import type { SampleFile } from './readSamples.ts'

/** How grave a verdict is: `none` has no run-time flow to judge. */
export type Tone = 'bad' | 'fair' | 'good' | 'none'

export interface DrawnSample extends SampleFile {
  readonly drawing: Omit<Drawing, 'rasterise'>
  readonly verdict: string
  readonly tone: Tone
}

function toneOf(verdict: ReturnType<typeof verdictOf>): Tone {
  if (verdict.flows === 0) return 'none'
  if (verdict.broken + verdict.spofs + verdict.azGaps + verdict.linkGaps > 0) return 'bad'
  return verdict.transientSpofs + verdict.hidden > 0 ? 'fair' : 'good'
}

/** A sample judged, laid out and composed. */
export async function drawnSample(sample: SampleFile, options: PictureOptions): Promise<DrawnSample> {
  const entry = judged({ file: `${sample.slug}.json`, design: sample.design, text: '' }, options.language)
  return {
    ...sample,
    drawing: await drawingOf(entry, options),
    verdict: verdictLine(entry.analysis, options.language),
    tone: toneOf(verdictOf(entry.analysis)),
  }
}

/** Title, description and what to notice, in a language. */
export function wordsOf({ design, sample }: SampleFile, language: Language) {
  if (language === 'ko') return sample.ko
  return { title: design.title, description: design.description ?? '', notice: sample.notice }
}
