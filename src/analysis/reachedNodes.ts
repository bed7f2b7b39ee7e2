import type { Compiled } from './compiled.ts'
import { entriesOf } from './entries.ts'
import type { Values } from './evaluate.ts'
import type { Need } from './needs.ts'
import { isExternal, isTransit } from './nodeKinds.ts'
import type { Reading } from './reading.ts'
import { standInsOf } from './standIns.ts'
import { seesAlike, visibleUnits } from './visibility.ts'
import { waysOf } from './ways.ts'

/** Where a unit leads by one of its needs: units it can use, and nodes reached as a whole if none of their units was. */
interface Link {
  readonly units: readonly number[]
  readonly nodes: readonly number[]
}

/** All ways of a design, the same in every scenario. */
interface Roads {
  readonly starts: readonly number[]
  /** Routers and what lies outside: they only have to stand. */
  readonly passes: Uint8Array
  /** The links of each unit. */
  readonly links: readonly (readonly Link[])[]
}

/** Marks the nodes that some entry, or a buffer with messages, leads to over parts that work: the rest may be fine, yet
 *  serves nobody. By number. */
export function reachedNodes(compiled: Compiled, values: Values, lane: number): Uint8Array {
  return follow(compiled, values, lane, true).nodes
}

/** Marks the units that work is sent to: as above, without what only could be used if it were seen. By number. */
export function servedUnits(compiled: Compiled, values: Values, lane: number): Uint8Array {
  return follow(compiled, values, lane, false).units
}

function follow(
  { reading, dependency }: Compiled,
  values: Values,
  lane: number,
  andUnseen: boolean,
): { readonly units: Uint8Array; readonly nodes: Uint8Array } {
  const { firstUnit, endUnit, nodeOf } = reading.numbering
  const { starts, passes, links } = roadsOf(reading)
  const seen = new Uint8Array(nodeOf.length)
  const reached = new Uint8Array(passes.length)
  const open: number[] = []
  const meet = (unit: number) => {
    const node = nodeOf[unit] ?? 0
    if (seen[unit] === 1 || !values.holds(passes[node] === 1 ? unit : (dependency.ok[unit] ?? unit), lane))
      return
    seen[unit] = 1
    reached[node] = 1
    open.push(unit)
  }
  const meetAll = (node: number) => {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) meet(unit)
  }
  starts.forEach(meetAll)
  for (const at of open) {
    for (const { units, nodes } of links[at] ?? []) {
      for (const unit of units) meet(unit)
      // A standby is reached through what it would replace.
      if (andUnseen) for (const node of nodes) if (reached[node] === 0) meetAll(node)
    }
  }
  return { units: seen, nodes: reached }
}

const known = new WeakMap<Reading, Roads>()

function roadsOf(reading: Reading): Roads {
  const found = known.get(reading) ?? surveyRoads(reading)
  known.set(reading, found)
  return found
}

function surveyRoads(reading: Reading): Roads {
  const { of } = reading.numbering
  const { every } = waysOf(reading)
  const starts = [...entriesOf(reading).flat(), ...reading.needs.consume.keys()]
  return {
    starts: starts.flatMap((id) => of.get(id) ?? []),
    passes: Uint8Array.from(reading.design.nodes, (node) => (isTransit(node) || isExternal(node) ? 1 : 0)),
    links: linksByUnit(reading, every.from),
  }
}

function linksByUnit(
  reading: Reading,
  waysFrom: (id: string) => readonly Need[],
): readonly (readonly Link[])[] {
  // What all units of a source see alike is written down once.
  const shared = new Map<Need, Link>()
  return reading.units.all.map((unit) => {
    const node = reading.index.nodes.get(unit.node)
    if (!node) return []
    return waysFrom(node.id).map((need) => {
      const link = shared.get(need) ?? {
        units: visibleUnits(reading, node, unit, need).flat(),
        nodes: standInsOf(reading, need),
      }
      if (seesAlike(node, need)) shared.set(need, link)
      return link
    })
  })
}
