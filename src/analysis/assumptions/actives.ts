import type { Reading } from '../reading.ts'
import { activeOf, isTakeoverSpan } from '../replicas/successors.ts'
import { writeProp } from './corrections.ts'
import type { Taken } from './types.ts'

/** Which member of a pair or cluster was taken for the active one, where nothing names it (rule C5a). */
export function activeAssumptions(reading: Reading): Taken[] {
  const { nodes } = reading.index
  return reading.design.spans.flatMap((span): Taken[] => {
    if (!isTakeoverSpan(span, nodes)) return []
    const members = [...new Set(span.members)].flatMap((id) => nodes.get(id) ?? [])
    const active = activeOf(members)
    // Where the order does not decide, something names it.
    if (!active || members.length < 2 || activeOf(members.toReversed()) === active) return []
    const others = members.flatMap(({ id }) => (id === active.id ? [] : [id]))
    return [
      {
        code: 'first-member-active',
        on: [span.id, ...members.map(({ id }) => id)],
        pivots: members.map(({ id }) => id),
        params: { span: [span.id], active: [active.id], others },
        corrections: others
          .slice(0, 3)
          .map((id) => writeProp('active', [id], 'duty', 'active', { member: [id] })),
      },
    ]
  })
}
