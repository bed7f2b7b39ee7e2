import type { Id } from '../../model/index.ts'
import type { FlowPlan } from './flowPlan.ts'
import type { Need } from '../edges/needs.ts'
import type { Reading } from '../reading.ts'
import { standInsOf } from '../replicas/standIns.ts'
import { seesAlike } from '../replicas/visibility.ts'
import { returnsOf } from './returnsOf.ts'
import { remembered, waysByNumber } from './waysByNumber.ts'

type Onward = (node: number) => readonly (readonly number[])[]

/** The ways of one flow by number. */
export interface OnwardWays {
  /** For each way out of a node, its members and what would take their place; but for those that lead back. */
  readonly onward: Onward
  /** What a node leads back to: whoever comes to it has been there already (rule C2b). */
  readonly backTo: (node: number) => ReadonlySet<number>
  /** Nodes that have a way to this one. */
  readonly before: (node: number) => readonly number[]
}

type BackTo = ReadonlyMap<number, ReadonlySet<number>>

const nowhere: ReadonlySet<number> = new Set()

/** The ways of a flow from these entries. */
export function onwardWays(reading: Reading, plan: FlowPlan, entries: ReadonlySet<number>): OnwardWays {
  const every = waysByNumber(reading, plan.ways)
  const via = plan.via?.map((need) => standInsOf(reading, need))
  const drawn: Onward = via ? (node) => (entries.has(node) ? via : every.onward(node)) : every.onward
  const back = every.hasLoops() ? backToOf(reading, plan, entries, drawn) : noReturns
  if (back.size === 0) return { onward: drawn, backTo: () => nowhere, before: every.back }
  const backTo = (node: number) => back.get(node) ?? nowhere
  return {
    backTo,
    onward: remembered((node) => {
      const left = back.get(node)
      return left ? drawn(node).map((members) => members.filter((member) => !left.has(member))) : drawn(node)
    }),
    before: remembered((node) => every.back(node).filter((from) => !backTo(from).has(node))),
  }
}

const noReturns: BackTo = new Map()

/** Flows over the same nodes from the same entries lead back alike. */
interface Known {
  readonly plan: FlowPlan
  readonly back: BackTo
}

const known = new WeakMap<Reading, Map<FlowPlan['through'], Known[]>>()

function backToOf(reading: Reading, plan: FlowPlan, entries: ReadonlySet<number>, onward: Onward): BackTo {
  const byThrough = known.get(reading) ?? new Map<FlowPlan['through'], Known[]>()
  known.set(reading, byThrough)
  const list = byThrough.get(plan.through) ?? []
  byThrough.set(plan.through, list)
  const { ways, entry, via } = plan
  const same = list.find(
    ({ plan: other }) => other.ways === ways && other.entry === entry && other.via === via,
  )
  if (same) return same.back
  const back = findBackTo(reading, plan, entries, onward)
  list.push({ plan, back })
  return back
}

function findBackTo(reading: Reading, plan: FlowPlan, entries: ReadonlySet<number>, onward: Onward): BackTo {
  const { passes, ids } = reading.numbering
  const { through } = plan
  const mayPass = (node: number) =>
    passes[node] === 1 || through === undefined || entries.has(node) || through.has(ids[node] ?? '')
  // Place 0 is where all begin: before the entries.
  const nodes = [-1, ...entries]
  const placeOf = new Map(nodes.map((node, place) => [node, place]))
  const graph: number[][] = [nodes.slice(1).map((_, i) => i + 1)]
  for (let place = 1; place < nodes.length; place += 1) {
    const next = new Set(
      onward(nodes[place] ?? 0)
        .flat()
        .filter(mayPass),
    )
    graph[place] = [...next].map((node) => {
      const met = placeOf.get(node) ?? nodes.push(node) - 1
      placeOf.set(node, met)
      return met
    })
  }
  const back = new Map<number, Set<number>>()
  for (const [from, to] of returnsOf(graph)) {
    const source = nodes[from] ?? 0
    const target = nodes[to] ?? 0
    if (!leadsAlike(reading, plan, target, entries)) continue
    back.set(source, (back.get(source) ?? new Set()).add(target))
  }
  return back
}

/** Whether it is all one which of a node's units one comes to: else another one may lead where the first did not. */
function leadsAlike(reading: Reading, plan: FlowPlan, number: number, entries: ReadonlySet<number>): boolean {
  const node = reading.design.nodes[number]
  return (
    node !== undefined && waysFrom(plan, node.id, entries.has(number)).every((need) => seesAlike(node, need))
  )
}

/** The ways a node has in a flow. */
export function waysFrom({ ways, via }: FlowPlan, id: Id, isEntry: boolean): readonly Need[] {
  return (isEntry ? via : undefined) ?? ways.from(id)
}
