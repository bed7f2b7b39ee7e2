import type { Id } from '../../model/index.ts'
import type { Reading } from '../reading.ts'

/** Something drawn that takes over, and what it takes over from: while any of these works, it is not asked (rule C5a). */
export interface StandbyPair {
  readonly standby: Id
  readonly primaries: readonly Id[]
  /** It is where a way over a failover edge begins. */
  readonly isWay: boolean
}

/** Who stands by for whom, in document order of the primaries (or of what chooses a way over a failover edge). */
export function standbyPairs({ design, successors, takeovers, needs }: Reading): readonly StandbyPair[] {
  const pairs: StandbyPair[] = []
  for (const { id } of design.nodes) {
    for (const standby of successors.get(id) ?? []) {
      if (takeovers.isLateFor([id], standby)) pairs.push({ standby, primaries: [id], isWay: false })
    }
    for (const { members, late } of needs.hard.get(id) ?? []) {
      const primaries = late ? members.filter((member) => !late.includes(member)) : []
      if (primaries.length === 0) continue
      for (const standby of late ?? []) pairs.push({ standby, primaries, isWay: true })
    }
  }
  return pairs
}
