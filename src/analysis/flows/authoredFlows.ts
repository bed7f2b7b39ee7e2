import type { Flow, Id } from '../../model/index.ts'
import type { FlowPlan } from './flowPlan.ts'
import { intrinsicOf } from './intrinsic.ts'
import { isBuffer, isExternal, isTransit } from '../places/nodeKinds.ts'
import { emptyParts } from '../replicas/parts.ts'
import type { Reading } from '../reading.ts'
import type { Ways } from './ways.ts'

/** The flows an author wrote down: any entry may start, and every goal is needed but for replicas of each other (E3). */
export function authoredPlans(reading: Reading, ways: Ways): FlowPlan[] {
  return (reading.design.flows ?? []).map((flow) => planOf(reading, ways, flow))
}

function planOf(reading: Reading, ways: Ways, flow: Flow): FlowPlan {
  const known = (ids: readonly Id[]) => [...new Set(ids)].filter((id) => reading.index.nodes.has(id)).sort()
  const entry = known(flow.entry)
  const goals = known(flow.goals)
  const starts = entry.flatMap((id) => reading.index.nodes.get(id) ?? [])
  const fromBuffer = starts.length > 0 && starts.every(isBuffer)
  const kind = fromBuffer ? 'process' : 'serve'
  return {
    id: flow.id,
    kind,
    ...(flow.label === undefined ? {} : { label: flow.label }),
    entry,
    goals,
    ends: goalGroups(reading, goals),
    via: undefined,
    ways: ways.every,
    through: undefined,
    entryMustWork: starts.some((node) => !isExternal(node) && !isTransit(node)),
    before: [],
    ...intrinsicOf(reading, kind, entry, goals),
  }
}

/** Goals that some node treats as alternatives are one goal. */
function goalGroups(reading: Reading, goals: readonly Id[]): string[][] {
  const parts = emptyParts()
  const wanted = new Set(goals)
  for (const id of goals) {
    parts.add(id)
    for (const successor of reading.successors.get(id) ?? []) {
      if (wanted.has(successor)) parts.join(successor, `takeover:${[id, successor].sort().join('+')}`)
      if (wanted.has(successor)) parts.join(id, `takeover:${[id, successor].sort().join('+')}`)
    }
  }
  for (const [one, other] of bothWritten(reading)) {
    if (!wanted.has(one) || !wanted.has(other)) continue
    for (const id of [one, other]) parts.join(id, `written:${[one, other].sort().join('+')}`)
  }
  const { hard, publish, consume, soft } = reading.needs
  for (const map of [hard, publish, consume, soft]) {
    for (const [source, needs] of map) {
      needs.forEach((need, i) => {
        if (need.members.length === 1) return
        for (const id of need.members) if (wanted.has(id)) parts.join(id, `${source}#${i}`)
      })
    }
  }
  return parts.groups()
}

/** Stores that copy each other both ways, or are tables of one global table: writing to either will do (rule B4). */
function bothWritten({ wiring, index }: Reading): readonly (readonly [Id, Id])[] {
  const forward = new Set(wiring.replications.map(({ from, to }) => `${from}>${to}`))
  const isGlobal = (id: Id) => index.nodes.get(id)?.props?.['globalTable'] === true
  return wiring.replications
    .filter(({ from, to }) => forward.has(`${to}>${from}`) || (isGlobal(from) && isGlobal(to)))
    .map(({ from, to }) => [from, to] as const)
}

/** An author's flow replaces the derived ones between the same ends. */
export function isCovered(derived: FlowPlan, own: FlowPlan): boolean {
  return (
    derived.entry.every((id) => own.entry.includes(id)) && derived.goals.some((id) => own.goals.includes(id))
  )
}
