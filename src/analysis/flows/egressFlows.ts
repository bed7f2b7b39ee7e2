import type { Id } from '../../model/index.ts'
import { closureOf } from './entries.ts'
import type { FlowPlan } from './flowPlan.ts'
import { intrinsicOf } from './intrinsic.ts'
import { isExternal, isGateway, isOptional } from '../places/nodeKinds.ts'
import { emptyParts } from '../replicas/parts.ts'
import type { Reading } from '../reading.ts'
import { isFleet } from '../places/spans.ts'
import type { Ways } from './ways.ts'

/** One flow to the Internet for each tier that has a way out (rule E2). */
export function egressPlans(reading: Reading, ways: Ways): FlowPlan[] {
  const tiers = emptyParts()
  for (const id of reading.needs.egress.keys()) {
    const node = reading.index.nodes.get(id)
    if (!node || isGateway(node) || isExternal(node) || isOptional(node)) continue
    tiers.add(id)
    tiers.join(id, `role:${reading.colours.get(id)}`)
    for (const span of reading.spans.get(id) ?? []) if (isFleet(span)) tiers.join(id, `span:${span.id}`)
  }
  return tiers.groups().map((entry) => planFor(reading, ways, entry))
}

function planFor(reading: Reading, ways: Ways, entry: readonly Id[]): FlowPlan {
  const own = new Set(entry)
  const onward = (id: Id) =>
    (own.has(id) ? (reading.needs.egress.get(id) ?? []) : ways.egress.from(id)).flatMap(
      (need) => need.members,
    )
  const goals = [...closureOf(entry, onward)].filter((id) => !own.has(id) && onward(id).length === 0).sort()
  return {
    id: `egress-${entry[0] ?? ''}-${goals[0] ?? ''}`,
    kind: 'egress',
    entry,
    goals,
    ends: [goals],
    via: undefined,
    ways: {
      from: (id) => (own.has(id) ? (reading.needs.egress.get(id) ?? []) : ways.egress.from(id)),
      back: ways.egress.back,
    },
    through: undefined,
    entryMustWork: true,
    before: [],
    ...intrinsicOf(reading, 'egress', entry, goals),
  }
}
