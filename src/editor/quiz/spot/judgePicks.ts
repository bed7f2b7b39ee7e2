import type { Analysis } from '../../../analysis/index.ts'
import type { Id } from '../../../model/index.ts'
import { culpritsOf, selfHealingOf, type Culprit } from './culprits.ts'

export interface Judged {
  readonly found: readonly Culprit[]
  readonly missed: readonly Culprit[]
  /** Named, and their loss stops nothing. */
  readonly wrong: readonly Id[]
  /** Named, and back by themselves after a while. */
  readonly healing: readonly Id[]
}

/** What was found, missed and blamed for nothing, of the parts and places somebody named. */
export function judgePicks(analysis: Analysis, picks: ReadonlySet<Id>): Judged {
  const culprits = culpritsOf(analysis)
  const healing = selfHealingOf(analysis)
  const guilty = new Set(culprits.flatMap(({ ids }) => ids))
  const isNamed = ({ ids }: Culprit) => ids.some((id) => picks.has(id))
  const others = [...picks].filter((id) => !guilty.has(id))
  return {
    found: culprits.filter(isNamed),
    missed: culprits.filter((culprit) => !isNamed(culprit)),
    wrong: others.filter((id) => !healing.has(id)),
    healing: others.filter((id) => healing.has(id)),
  }
}
