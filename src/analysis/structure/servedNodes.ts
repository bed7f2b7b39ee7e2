import type { Compiled } from '../circuit/compiled.ts'
import { entriesOf } from '../flows/entries.ts'
import type { Values } from '../circuit/evaluate.ts'
import type { Need } from '../edges/needs.ts'
import type { Reading } from '../reading.ts'
import { seesAlike, visibleUnits } from '../replicas/visibility.ts'
import { waysOf } from '../flows/ways.ts'

/** All ways of a design, the same in every scenario. */
interface Roads {
  readonly starts: readonly number[]
  /** For each unit, the units it can use of each of its needs. */
  readonly links: readonly (readonly (readonly number[])[])[]
}

/** Marks the nodes that work is sent to: that some entry, or a buffer with messages, leads to over parts that work and see
 *  each other. The rest may be fine, yet serves nobody. By number. */
export function servedNodes({ reading, dependency }: Compiled, values: Values, lane: number): Uint8Array {
  const { firstUnit, endUnit, nodeOf, passes } = reading.numbering
  const { starts, links } = roadsOf(reading)
  const seen = new Uint8Array(nodeOf.length)
  const served = new Uint8Array(passes.length)
  const open: number[] = []
  const meet = (unit: number) => {
    const node = nodeOf[unit] ?? 0
    if (seen[unit] === 1 || !values.holds(passes[node] === 1 ? unit : (dependency.ok[unit] ?? unit), lane))
      return
    seen[unit] = 1
    served[node] = 1
    open.push(unit)
  }
  for (const node of starts) {
    for (let unit = firstUnit[node] ?? 0; unit < (endUnit[node] ?? 0); unit += 1) meet(unit)
  }
  for (const at of open) for (const units of links[at] ?? []) for (const unit of units) meet(unit)
  return served
}

const known = new WeakMap<Reading, Roads>()

function roadsOf(reading: Reading): Roads {
  const found = known.get(reading) ?? surveyRoads(reading)
  known.set(reading, found)
  return found
}

function surveyRoads(reading: Reading): Roads {
  const { of } = reading.numbering
  const { work } = waysOf(reading)
  const starts = [...entriesOf(reading).flat(), ...reading.needs.consume.keys()]
  return {
    starts: starts.flatMap((id) => of.get(id) ?? []),
    links: linksByUnit(reading, work.from),
  }
}

function linksByUnit(reading: Reading, waysFrom: (id: string) => readonly Need[]): Roads['links'] {
  // What all units of a source see alike is written down once.
  const shared = new Map<Need, readonly number[]>()
  return reading.units.all.map((unit) => {
    const node = reading.index.nodes.get(unit.node)
    if (!node) return []
    return waysFrom(node.id).map((need) => {
      const link = shared.get(need) ?? visibleUnits(reading, node, unit, need).flat()
      if (seesAlike(node, need)) shared.set(need, link)
      return link
    })
  })
}
