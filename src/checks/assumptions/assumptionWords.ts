import type { Assumption, AssumptionParams } from '../../analysis/index.ts'
import { partName, type Design } from '../../model/index.ts'
import { listNames } from '../names.ts'
import type { Language, Params } from '../types.ts'
import { english } from './english.ts'
import { korean } from './korean.ts'

const words = { en: english, ko: korean }

/** An assumption as a sentence, and each of its corrections as the sentence that would be true instead. */
export function assumptionWords(
  design: Design,
  assumption: Assumption,
  language: Language,
): { readonly text: string; readonly corrections: readonly string[] } {
  const { readings, corrections } = words[language]
  return {
    text: readings[assumption.code](named(design, assumption.params)),
    corrections: assumption.corrections.map(({ code, params }) =>
      (corrections[code] ?? english.corrections[code] ?? (() => code))(named(design, params)),
    ),
  }
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
