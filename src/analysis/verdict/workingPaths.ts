import type { Id } from '../../model/index.ts'
import type { Compiled, CompiledFlow } from '../circuit/compiled.ts'
import type { Values } from '../circuit/evaluate.ts'
import type { Need } from '../edges/needs.ts'

/** A search from some entries, breadth first, that goes no further than it was asked to. Flows that may use the same ways
 *  from the same entries share one. */
interface Search {
  readonly nodes: number[]
  /** The place in `nodes` of the one that led to each. */
  readonly via: number[]
  readonly placeOf: Map<number, number>
  readonly stands: (node: number) => boolean
  readonly onwardFrom: (node: number) => readonly number[]
  /** How many of `nodes` were followed. */
  followed: number
}

/** Prepares to tell, for each flow, one way from entry to goal that works with nothing failed; of a broken flow, as far as
 *  it gets. Drawn parts only. */
export function workingPaths(compiled: Compiled, values: Values): (flow: CompiledFlow) => readonly Id[] {
  const { ids, of } = compiled.reading.numbering
  const standing = standingNodes(compiled, values)
  const searchOf = sharedSearches(compiled)
  return (flow) => {
    const isUp = values.holds(flow.path.up, 0)
    const shared = isUp ? standing.working : standing.awake
    const own = isUp ? differences(flow, values, standing.working) : noNodes
    const stands = (node: number) => own.get(node) ?? shared[node] === 1
    const search = own.size > 0 ? newSearch(compiled, flow, stands) : searchOf(flow, isUp, stands)
    const goal = findFirst(
      search,
      flow.plan.goals.flatMap((id) => of.get(id) ?? []),
    )
    const path: Id[] = []
    for (let at = goal; at >= 0; at = search.via[at] ?? -1) path.push(ids[search.nodes[at] ?? 0] ?? '')
    return path.reverse()
  }
}

const noNodes: ReadonlyMap<number, boolean> = new Map()

/** Nodes of which some unit works, and of which some unit is not asleep. */
function standingNodes({ reading, dependency }: Compiled, values: Values) {
  const { ids, firstUnit, endUnit } = reading.numbering
  const working = new Uint8Array(ids.length)
  const awake = new Uint8Array(ids.length)
  for (let node = 0; node < ids.length; node += 1) {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) {
      if (values.holds(dependency.ok[unit] ?? unit, 0)) working[node] = 1
      if (reading.units.all[unit]?.asleep !== true) awake[node] = 1
    }
  }
  return { working, awake }
}

/** Nodes on the flow's own way that work but do not reach its end, or the reverse (routers only have to stand). */
function differences(flow: CompiledFlow, values: Values, working: Uint8Array): ReadonlyMap<number, boolean> {
  let different: Map<number, boolean> | undefined
  const [reach] = flow.path.reach
  if (!reach) return noNodes
  const leads = reach.leadsIn((gate) => values.holds(gate, 0))
  for (const node of reach.nodes()) {
    const does = leads(node)
    if (does !== (working[node] === 1)) different = (different ?? new Map<number, boolean>()).set(node, does)
  }
  return different ?? noNodes
}

/** Keeps the searches of flows that start alike: by the ways they may use, then by their entries and first ways. */
function sharedSearches(compiled: Compiled) {
  const known = new Map<unknown, Map<string, Search>>()
  return (flow: CompiledFlow, isUp: boolean, stands: (node: number) => boolean): Search => {
    const { ways, entry, via } = flow.plan
    const ofWays = known.get(ways) ?? new Map<string, Search>()
    known.set(ways, ofWays)
    const first = (via ?? []).map((need) => need.members.join(' '))
    const key = [isUp, entry.join(' '), via !== undefined, ...first].join('\n')
    const search = ofWays.get(key) ?? newSearch(compiled, flow, stands)
    ofWays.set(key, search)
    return search
  }
}

function newSearch(compiled: Compiled, flow: CompiledFlow, stands: (node: number) => boolean): Search {
  const { reading, dependency } = compiled
  const { ids, of } = reading.numbering
  const numbersOf = (needs: readonly Need[], into: number[]) => {
    for (const { members } of needs) for (const id of members) into.push(of.get(id) ?? -1)
  }
  const search: Search = {
    nodes: [],
    via: [],
    placeOf: new Map(),
    stands,
    followed: 0,
    onwardFrom: (node) => {
      const next: number[] = []
      const id = ids[node] ?? ''
      numbersOf(flow.path.waysOf(id), next)
      numbersOf(dependency.needsOf(id), next)
      return next
    },
  }
  for (const id of flow.plan.entry) meet(search, of.get(id) ?? -1, -1)
  return search
}

function meet({ nodes, via, placeOf, stands }: Search, node: number, from: number): void {
  if (node < 0 || placeOf.has(node) || !stands(node)) return
  placeOf.set(node, nodes.length)
  nodes.push(node)
  via.push(from)
}

/** The place of the goal that is met first; of the last node met, when none is. */
function findFirst(search: Search, goals: readonly number[]): number {
  const { nodes, placeOf, onwardFrom } = search
  for (;;) {
    let nearest = Infinity
    for (const goal of goals) nearest = Math.min(nearest, placeOf.get(goal) ?? Infinity)
    if (nearest < Infinity) return nearest
    if (search.followed >= nodes.length) return nodes.length - 1
    const at = search.followed
    search.followed += 1
    for (const node of onwardFrom(nodes[at] ?? 0)) meet(search, node, at)
  }
}
