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

interface Step {
  readonly from: number
  readonly to: number
  readonly condition: Gate
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
  const steps: (Step[] | undefined)[] = []
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
        const condition = served?.(target, member) ?? circuit.always
        const into = (steps[place] ??= [])
        into.push({ from, to: from + last - unit + 1, condition })
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
  return flat(circuit, steps)
}

function flat({ always }: CircuitBuilder, steps: readonly (readonly Step[] | undefined)[]): Steps {
  const all = steps.flatMap((into) => into ?? [])
  const start = new Int32Array(steps.length + 1)
  for (let place = 0; place < steps.length; place += 1) {
    start[place + 1] = (start[place] ?? 0) + (steps[place]?.length ?? 0)
  }
  return {
    start,
    from: Int32Array.from(all, (step) => step.from),
    to: Int32Array.from(all, (step) => step.to),
    condition: Int32Array.from(all, ({ condition }) => (condition === always ? -1 : condition)),
  }
}
