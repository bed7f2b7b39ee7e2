import type { Analysis } from '../../../analysis/index.ts'
import type { Design, Id } from '../../../model/index.ts'
import { culpritsOf, selfHealingOf, type Culprit } from './culprits.ts'
import { whatStops } from './whatStops.ts'

export interface Judged {
  readonly found: readonly Culprit[]
  readonly missed: readonly Culprit[]
  /** Named, and their loss stops nothing. */
  readonly wrong: readonly Id[]
  /** Named, and back by themselves after a while. */
  readonly healing: readonly Id[]
  /** Named, and where a flow begins: without it there is nobody to be served. */
  readonly origin: readonly Id[]
}

/** What was found, missed and blamed for nothing, of the parts and places somebody named. */
export function judgePicks(design: Design, analysis: Analysis, picks: ReadonlySet<Id>): Judged {
  const culprits = culpritsOf(analysis)
  const healing = selfHealingOf(analysis)
  const guilty = new Set(culprits.flatMap(({ ids }) => ids))
  const isNamed = ({ ids }: Culprit) => ids.some((id) => picks.has(id))
  const innocent = [...picks].filter((id) => !guilty.has(id))
  const others = innocent.filter((id) => !healing.has(id))
  const origin = others.filter((id) => whatStops(design, analysis, id) === 'origin')
  return {
    found: culprits.filter(isNamed),
    missed: culprits.filter((culprit) => !isNamed(culprit)),
    wrong: others.filter((id) => !origin.includes(id)),
    healing: innocent.filter((id) => healing.has(id)),
    origin,
  }
}
