import type { Id, Node } from '../../model/index.ts'
import { authoredPlans, isCovered } from './authoredFlows.ts'
import { egressPlans } from './egressFlows.ts'
import { entriesOf, type EntryGroup } from './entries.ts'
import type { FlowPlan } from './flowPlan.ts'
import { goalsBelow, markedOnTheWay } from './goals.ts'
import { headsBehind, type Heads } from './heads.ts'
import { intrinsicOf } from './intrinsic.ts'
import type { Need } from '../edges/needs.ts'
import {
  isBuffer,
  isDns,
  isEventSource,
  isExternal,
  isIgnored,
  isOptional,
  isTransit,
} from '../places/nodeKinds.ts'
import type { Reading } from '../reading.ts'
import type { FlowKind } from '../types.ts'
import { waysOf, type Ways } from './ways.ts'

/** Every flow of a design: the author's own, and those nobody had to draw (rules E1 to E3); sorted by id. */
export function planFlows(reading: Reading): readonly FlowPlan[] {
  const ways = waysOf(reading)
  const authored = authoredPlans(reading, ways)
  const derived = [
    ...entriesOf(reading).flatMap((entry) => servePlans(reading, ways, entry)),
    ...processPlans(reading, ways),
    ...egressPlans(reading, ways),
  ]
  const taken = new Set(authored.map((plan) => plan.id))
  const named = derived
    .filter((plan) => !authored.some((own) => isCovered(plan, own)))
    .map((plan) => ({
      plan,
      key: [plan.id, ...plan.ends.flat(), '', ...(plan.via ?? []).flatMap((need) => need.members)].join(' '),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ plan }) => withFreshId(plan, taken))
  return [...authored, ...named]
}

/** Two flows between the same ends differ in the way: the second is named by where its way begins. */
function withFreshId(plan: FlowPlan, taken: Set<string>): FlowPlan {
  const ends = plan.ends[0]?.[0] ?? ''
  const way = plan.via?.[0]?.members[0] ?? ends
  const names = [plan.id, `${plan.id}-via-${ends}`, `${plan.id}-via-${way}`]
  let id = names.find((name) => !taken.has(name)) ?? plan.id
  for (let n = 2; taken.has(id); n += 1) id = `${plan.id}-${n}`
  taken.add(id)
  return { ...plan, id }
}

function servePlans(reading: Reading, ways: Ways, entry: EntryGroup): FlowPlan[] {
  const nodes = entry.flatMap((id) => reading.index.nodes.get(id) ?? [])
  const all = { members: entry, min: 1, affine: false }
  // A source that works by itself is its own head: all its needs stand or fall together.
  if (!nodes.every((node) => isExternal(node) || isTransit(node))) {
    return plansBelow(
      reading,
      ways,
      { kind: 'serve', entry, via: undefined, before: [], entryMustWork: true },
      entry,
    )
  }
  const only = nodes[0]
  if (entry.length > 1 || !only || !isExternal(only)) {
    const start = { kind: 'serve' as const, entry, via: undefined, before: [], entryMustWork: false }
    return plansBehind(reading, ways, start, all, headsBehind(reading, all, ways.serve.from))
  }
  const needs = ways.serve.from(only.id)
  const behind = needs.map((need) => ({ need, heads: headsBehind(reading, need, ways.serve.from) }))
  const isLookup = ({ need, heads }: (typeof behind)[number]) =>
    need.members.every((id) => isDnsNode(reading.index.nodes.get(id))) &&
    heads.every((list) => list.every((id) => need.members.includes(id)))
  const lookups = behind.every(isLookup) ? [] : behind.filter(isLookup)
  const before = lookups.map(({ need }) => need)
  return behind
    .filter((item) => !lookups.includes(item))
    .flatMap(({ need, heads }) => {
      const start = { kind: 'serve' as const, entry, via: [need], before, entryMustWork: false }
      return plansBehind(reading, ways, start, need, heads)
    })
}

function isDnsNode(node: Node | undefined): boolean {
  return node !== undefined && isDns(node)
}

/** One flow for each group of consumers of a buffer or event source (rule E2). */
function processPlans(reading: Reading, ways: Ways): FlowPlan[] {
  return [...reading.needs.consume].flatMap(([id, needs]) => {
    const node = reading.index.nodes.get(id)
    if (!node || isOptional(node) || isIgnored(node)) return []
    const entryMustWork = isBuffer(node) || isEventSource(node)
    return needs.flatMap((need) => {
      const start = { kind: 'process' as const, entry: [id], via: [need], before: [], entryMustWork }
      return plansBehind(reading, ways, start, need, headsBehind(reading, need, ways.serve.from))
    })
  })
}

const noHubs: ReadonlySet<Id> = new Set()

interface Start {
  readonly kind: FlowKind
  readonly entry: EntryGroup
  readonly via: readonly Need[] | undefined
  readonly before: readonly Need[]
  readonly entryMustWork: boolean
  /** The entry is what the beginning sent to: its failure is judged like any other. */
  readonly isSent?: boolean
}

/** The flows to all that is behind a need: to each of its services, and to routers on the way that are marked as goals. */
function plansBehind(
  reading: Reading,
  ways: Ways,
  start: Start,
  need: Need,
  behind: readonly Heads[],
): FlowPlan[] {
  const plans = behind.flatMap((heads) =>
    plansBelow(reading, ways, comesBack(start, heads) ? begunBehind(start, need) : start, heads),
  )
  const found = new Set(plans.flatMap(({ goals }) => goals))
  const marked = markedOnTheWay(reading, need, ways.serve.from)
  return [
    ...plans,
    ...marked
      .filter((goals) => !goals.some((id) => found.has(id) || start.entry.includes(id)))
      .map((goals) => planTo(reading, ways, start, goals, goals, new Set())),
  ]
}

/** Whether what a part sends without a drawn buffer comes to the part itself as well, among its like: then it is one of
 *  those who do the work, and may not count as the beginning that has done its own. */
function comesBack({ kind, entry, entryMustWork }: Start, heads: Heads): boolean {
  return kind === 'process' && !entryMustWork && entry.some((id) => heads.includes(id))
}

function begunBehind(start: Start, { members }: Need): Start {
  return { ...start, entry: members, via: undefined, entryMustWork: true, isSent: true }
}

function planTo(
  reading: Reading,
  ways: Ways,
  start: Start,
  goals: readonly Id[],
  ends: readonly Id[],
  through: ReadonlySet<Id>,
): FlowPlan {
  const { kind, entry, via, before, entryMustWork } = start
  const begun = start.isSent ? [] : entry
  const { intrinsicNodes, intrinsicDomains } = intrinsicOf(reading, kind, begun, goals)
  return {
    id: `${kind}-${entry[0] ?? ''}-${goals[0] ?? ''}`,
    kind,
    entry,
    goals,
    ends: [ends],
    via,
    ways: ways.serve,
    through,
    entryMustWork,
    before,
    intrinsicNodes,
    intrinsicDomains,
  }
}

/** The flows of one group of heads: what they need as one goal, each buffer they write to as another. */
function plansBelow(reading: Reading, ways: Ways, start: Start, heads: Heads): FlowPlan[] {
  const reachedBackwards = start.entry.some((id) => !heads.includes(id))
  const below = goalsBelow(reading, heads, reachedBackwards ? ways.hubs : noHubs)
  // Writing back into the buffer it came from is no goal.
  const deep = below.deep.filter((goals) => !goals.every((id) => start.entry.includes(id)))
  const terminals = below.terminals.length > 0 || deep.length > 0 ? below.terminals : heads
  return [
    ...(terminals.length > 0 ? [planTo(reading, ways, start, terminals, heads, new Set(heads))] : []),
    ...deep.map((goals) => planTo(reading, ways, start, goals, goals, below.through)),
  ]
}
