import type { CircuitBuilder, Gate } from './circuit.ts'
import type { DependencyLayer } from './dependencyLayer.ts'
import type { Need } from '../edges/needs.ts'
import { waysFrom } from '../flows/onwardWays.ts'
import type { UnitGates } from './reach.ts'
import type { Reading } from '../reading.ts'
import { servedBy } from './servedBy.ts'
import type { SharedStart } from './sharedStarts.ts'
import { seesAlike, visibleUnits } from '../replicas/visibility.ts'

/** The steps that lead to each place, flat: those to place p are start[p] … start[p + 1] - 1. */
export interface Steps {
  readonly start: Int32Array
  /** The places a step begins at, from … to - 1; any of them will do. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Must hold as well, for what is stepped to may have to take over first; -1 for none. */
  readonly condition: Int32Array
}

/** Steps as they are found, field by field. */
interface Found {
  readonly into: number[]
  readonly from: number[]
  readonly to: number[]
  readonly condition: Gate[]
}

/** For each place of what flows share, the steps to it over the ways they may use; none that leads back (C2b). */
export function stepsInto(
  circuit: CircuitBuilder,
  reading: Reading,
  layer: DependencyLayer,
  { plan, entries, ends, nodes, ways }: SharedStart,
  gates: UnitGates,
  firstGate: Gate,
): Steps {
  const { firstUnit, endUnit, nodeOf, ids } = reading.numbering
  const found: Found = { into: [], from: [], to: [], condition: [] }
  let places = 0
  const placeOf = (unit: number): number | undefined => {
    const node = nodeOf[unit] ?? 0
    const first = gates.get(node)
    return first === undefined ? undefined : first - firstGate + unit - (firstUnit[node] ?? 0)
  }
  const follow = (node: number, need: Need, unit: number, last: number) => {
    const source = reading.design.nodes[node]
    const placed = reading.units.all[unit]
    const from = placeOf(unit)
    if (!source || !placed || from === undefined) return
    const backTo = ways.backTo(node)
    // What a route names is used as it is: it is no choice, so nothing has to take over first.
    const isRoute = need.affine && placed.zone !== undefined
    const served = isRoute
      ? undefined
      : servedBy(circuit, reading, source.id, need, () => circuit.always, layer)
    visibleUnits(reading, source, placed, need).forEach((seen, member) => {
      for (const target of seen) {
        const place = placeOf(target)
        if (place === undefined || backTo.has(nodeOf[target] ?? 0)) continue
        found.into.push(place)
        found.from.push(from)
        found.to.push(from + last - unit + 1)
        found.condition.push(served?.(target, member) ?? circuit.always)
        places = Math.max(places, place + 1)
      }
    })
  }
  for (const node of nodes) {
    if (ends.has(node)) continue
    const [first, end] = [firstUnit[node] ?? 0, endUnit[node] ?? 0]
    const source = reading.design.nodes[node]
    for (const need of source ? waysFrom(plan, ids[node] ?? '', entries.has(node)) : []) {
      // What all units of a node see alike is one step from any of them.
      if (source && seesAlike(source, need)) {
        if (end > first) follow(node, need, first, end - 1)
      } else {
        for (let unit = first; unit < end; unit += 1) follow(node, need, unit, unit)
      }
    }
  }
  return byPlace(circuit, found, places)
}

/** Counted first, then put in: those of one place stay in the order they were found. */
function byPlace({ always }: CircuitBuilder, found: Found, places: number): Steps {
  const count = found.into.length
  const start = new Int32Array(places + 1)
  for (let i = 0; i < count; i += 1) {
    const after = (found.into[i] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let place = 0; place < places; place += 1)
    start[place + 1] = (start[place + 1] ?? 0) + (start[place] ?? 0)
  const next = start.slice()
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const condition = new Int32Array(count)
  for (let i = 0; i < count; i += 1) {
    const place = found.into[i] ?? 0
    const at = next[place] ?? 0
    next[place] = at + 1
    from[at] = found.from[i] ?? 0
    to[at] = found.to[i] ?? 0
    condition[at] = found.condition[i] === always ? -1 : (found.condition[i] ?? -1)
  }
  return { start, from, to, condition }
}
