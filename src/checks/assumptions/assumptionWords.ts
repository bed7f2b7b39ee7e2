import type { Assumption, AssumptionParams } from '../../analysis/index.ts'
import { partName, type Design } from '../../model/index.ts'
import { listNames } from '../names.ts'
import type { Language, Params } from '../types.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'

const words = { en: english, ko: korean }

/** What would be true instead of an assumption. */
interface CorrectionWords {
  /** As it reads below its assumption. */
  readonly label: string
  /** As it reads alone, in the history and over a preview: what it is about comes first. */
  readonly title: string
}

/** An assumption as a sentence, and each of its corrections as the sentence that would be true instead. */
export function assumptionWords(
  design: Design,
  assumption: Assumption,
  language: Language,
): { readonly text: string; readonly corrections: readonly CorrectionWords[] } {
  const { readings, corrections } = words[language]
  const params = named(design, assumption.params)
  const subject = subjectOf(params)
  return {
    text: readings[assumption.code](params),
    corrections: assumption.corrections.map((correction) => {
      const inWords = corrections[correction.code] ?? english.corrections[correction.code]
      const label = inWords?.(named(design, correction.params)) ?? correction.code
      return { label, title: `${subject}: ${label}` }
    }),
  }
}

/** The parts an assumption is about: a line by its ends, all else by name. */
function subjectOf({ sources, source = sources, target, members = target, ...rest }: Params): string {
  if (source !== undefined && members !== undefined) return `${source} → ${members}`
  return rest['part'] ?? rest['span'] ?? rest['entry'] ?? rest['goals'] ?? ''
}

/** Ids become what people call the parts; the rest are words already. */
function named(design: Design, params: AssumptionParams): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : listNames(value.map((id) => partName(design, id))),
    ]),
  )
}
