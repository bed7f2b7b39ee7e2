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
  return design.nodes.flatMap(({ id }) => {
    const standIns = (successors.get(id) ?? []).filter((other) => takeovers.isLateFor([id], other))
    const paths = (needs.hard.get(id) ?? []).flatMap(({ members, late = [] }) => {
      const primaries = members.filter((member) => !late.includes(member))
      return primaries.length > 0 ? late.map((standby) => ({ standby, primaries, isWay: true })) : []
    })
    return [...standIns.map((standby) => ({ standby, primaries: [id], isWay: false })), ...paths]
  })
}
