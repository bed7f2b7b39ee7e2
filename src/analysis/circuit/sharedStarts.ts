import type { FlowPlan } from '../flows/flowPlan.ts'
import { onwardWays, waysFrom, type OnwardWays } from '../flows/onwardWays.ts'
import { nodesOnTheWay } from './nodesOnTheWay.ts'
import type { Reading } from '../reading.ts'
import { numbersStandingFor } from '../replicas/standIns.ts'

/** Where several flows begin that may use the same ways, and what lies on the ways to all their ends. */
export interface SharedStart {
  readonly plan: FlowPlan
  readonly entries: ReadonlySet<number>
  readonly ways: OnwardWays
  /** The ends of all of them: no way leads on from there. */
  readonly ends: ReadonlySet<number>
  readonly nodes: readonly number[]
  /** Of these nodes, those that have a way to one. */
  readonly before: ReadonlyMap<number, readonly number[]>
}

/** The flows that can share their ways: what the entries reach is then worked out once, whatever the ends. */
export function sharedStarts(
  reading: Reading,
  plans: readonly FlowPlan[],
): ReadonlyMap<FlowPlan, SharedStart> {
  const shared = new Map<FlowPlan, SharedStart>()
  for (const alike of plansThatBeginAlike(plans)) {
    const [plan] = alike
    if (!plan || alike.length < 2) continue
    const entries = new Set(plan.entry.flatMap((id) => reading.numbering.of.get(id) ?? []))
    const ending = alike.filter((own) => endsThere(reading, own, entries))
    if (ending.length < 2) continue
    const ends = new Set(ending.flatMap((own) => endsOf(reading, own)))
    const ways = onwardWays(reading, plan, entries)
    const nodes = nodesOnTheWay(reading, plan, entries, ends, ways)
    const start = { plan, entries, ways, ends, nodes, before: turnedRound(nodes, ends, ways) }
    if (!nodes.every((node) => spreads(reading, start, node))) continue
    for (const own of ending) shared.set(own, start)
  }
  return shared
}

function turnedRound(
  nodes: readonly number[],
  ends: ReadonlySet<number>,
  ways: OnwardWays,
): SharedStart['before'] {
  const before = new Map<number, number[]>(nodes.map((node) => [node, []]))
  for (const node of nodes) {
    if (ends.has(node)) continue
    for (const members of ways.onward(node)) for (const member of members) before.get(member)?.push(node)
  }
  return before
}

/** Of the nodes that flows share, those on a way to these ends. */
export function nodesLeadingTo({ before, entries }: SharedStart, ends: Iterable<number>): Iterable<number> {
  const met = new Set<number>()
  for (const end of ends) if (before.has(end)) met.add(end)
  for (const node of met) for (const source of before.get(node) ?? []) met.add(source)
  for (const entry of entries) met.add(entry)
  return met
}

function plansThatBeginAlike(plans: readonly FlowPlan[]): readonly (readonly FlowPlan[])[] {
  const byThrough = new Map<FlowPlan['through'], FlowPlan[][]>()
  for (const plan of plans) {
    if (!plan.through || plan.ends.length !== 1) continue
    const lists = byThrough.get(plan.through) ?? []
    byThrough.set(plan.through, lists)
    const alike = lists.find(([first]) => first !== undefined && beginAlike(first, plan))
    if (alike) alike.push(plan)
    else lists.push([plan])
  }
  return [...byThrough.values()].flat()
}

function beginAlike(a: FlowPlan, b: FlowPlan): boolean {
  return (
    a.entry === b.entry &&
    a.via === b.via &&
    a.ways === b.ways &&
    a.kind === b.kind &&
    a.entryMustWork === b.entryMustWork
  )
}

function endsOf(reading: Reading, { ends }: FlowPlan): readonly number[] {
  return [...numbersStandingFor(reading, ends.flat())]
}

/** Whether no other flow may pass an end of this one: else what lies behind it would count for the one and not the other. */
function endsThere(reading: Reading, plan: FlowPlan, entries: ReadonlySet<number>): boolean {
  const { passes, ids } = reading.numbering
  return endsOf(reading, plan).every(
    (node) => passes[node] === 0 && !entries.has(node) && plan.through?.has(ids[node] ?? '') === false,
  )
}

/** Whether what reaches a node reaches every member of its ways by itself: a way that takes several members at once can be
 *  told from its end only. No way may come back to an entry, for it begins there anew. */
function spreads(reading: Reading, { plan, entries, ends, ways }: SharedStart, node: number): boolean {
  if (ends.has(node)) return true
  const needs = waysFrom(plan, reading.numbering.ids[node] ?? '', entries.has(node))
  return (
    needs.every((need) => need.min <= 1) &&
    ways.onward(node).every((members) => members.every((member) => !entries.has(member)))
  )
}
