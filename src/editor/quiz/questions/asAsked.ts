import { setProp, type Design } from '../../../model/index.ts'
import type { QuizOption } from './types.ts'

/** A drawing of an option with all that the question states of its parts. Throws when it lacks such a part. */
export function asAsked(design: Design, { requires = [] }: Pick<QuizOption, 'requires'>): Design {
  return requires.reduce((so, { on, key, value }) => setProp(so, on, key, value), design)
}

/** A drawing to predict by: lines without words, and none crossed out, for those tell the answer. */
export function withoutHints(design: Design): Design {
  return {
    ...design,
    edges: design.edges.map(({ label: _label, invalid: _invalid, ...edge }) => edge),
  }
}
