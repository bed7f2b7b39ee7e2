import { analyse, type Analysis, type Cure } from '../../analysis/index.ts'
import { withoutNotes } from '../../catalog/index.ts'
import type { Design, Id } from '../../model/index.ts'
import type { Cause } from '../explaining/causeOf.ts'
import { generalCheckOf } from '../explaining/generalCheckOf.ts'
import type { Check, Finding, Fix, Language } from '../types.ts'
import { curesOf } from './curesOf.ts'
import { drawingsOf } from './drawnCure.ts'
import { effectOn, type Effect } from './effectOn.ts'

/** A finding that a loss stops flows, and what it takes to mend it. */
export interface Case {
  readonly design: Design
  readonly finding: Finding
  readonly cause: Cause
  readonly analysis: Analysis
  readonly check: Check
}

/** The fixes of such a finding, in the order of what the circuit says would help. For each cure those of the check's own
 *  drawings that cover its parts; where none of them closes the cut, the first general one that does. What covers no cure,
 *  or does nothing about the loss, is not offered. */
export function curingFixes(at: Case, language: Language): readonly Fix[] {
  const own = ownFixes(at, language)
  const found = new Map<string, Fix>()
  for (const cure of curesOf(at.design, at.cause)) {
    const covering = own.filter((fix) => covers(fix, cure))
    const isClosed = covering.some(({ effect }) => effect === 'closes')
    const fixes: readonly Fix[] = [...covering, ...(isClosed ? [] : firstGeneral(at, cure, language))]
    for (const { id, title, edit, cure: drawn } of fixes)
      if (!found.has(id)) found.set(id, { id, title, edit, ...(drawn && { cure: drawn }) })
  }
  return [...found.values()]
}

interface OwnFix extends Fix {
  readonly effect: Effect
  /** The parts it gives an alternative to. */
  readonly spares: ReadonlySet<Id>
}

function ownFixes({ design, finding, cause, analysis, check }: Case, language: Language): readonly OwnFix[] {
  const { on, culprits = on } = finding
  return (check.fixes?.(design, finding, analysis) ?? []).flatMap(({ id, params, edit, spares }) => {
    const effect = effectOn(design, cause, edit)
    if (effect === 'none') return []
    const title = check.words[language].fixes?.[id]?.(params) ?? id
    return [{ id, title, edit, effect, spares: new Set(spares ?? [...on, ...culprits]) }]
  })
}

/** Another way does without all it leads around. */
const covers = ({ spares }: OwnFix, { places }: Cure) =>
  places.every(({ part, kind, lost }) =>
    kind === 'other-way' ? lost.every((id) => spares.has(id)) : spares.has(part),
  )

function firstGeneral(at: Case, cure: Cure, language: Language): readonly Fix[] {
  const drawn = drawingsOf(at.design, cure).find(
    ({ edit }) => effectOn(at.design, at.cause, edit) === 'closes' && isGoneAfter(at, edit),
  )
  return drawn ? [{ id: drawn.id, title: drawn.title(language), edit: drawn.edit, cure }] : []
}

/** Whether the finding goes with its cut: one that looks for more than the cut may stay. */
function isGoneAfter({ design, finding, cause, check }: Case, edit: (design: Design) => Design): boolean {
  if (check.id === generalCheckOf(cause.failure, design)) return true
  const after = withoutNotes(edit(design))
  return !check.find(after, analyse(after)).some(({ on }) => on.join(':') === finding.on.join(':'))
}
