import type { Id } from '../../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import type { Need } from '../edges/needs.ts'
import type { Reading } from '../reading.ts'
import { servedBy, type WorksGates } from './servedBy.ts'
import { withSuccessors } from '../replicas/standIns.ts'
import type { Visible } from '../replicas/visibility.ts'

/** A larger `min` is counted in steps: nobody draws so many, and a gate costs as much as it counts. */
const mostCounted = 1000

/** Members that the same parts outside the need would replace: these count instead of them, not besides (rule B1). */
export interface Slots {
  /** How many the members themselves stand for. */
  size: number
  readonly units: Set<number>
  readonly hasStandIns: boolean
}

interface Counted {
  readonly gate: Gate
  readonly weight: number
}

/** The gate of "enough of a need is there": `min` units of those seen of its members, over the given gates of units; what
 *  takes over counts once its switch is on. */
export function enoughOf(
  circuit: CircuitBuilder,
  reading: Reading,
  source: Id | undefined,
  need: Need,
  visible: Visible,
  gateOf: (unit: number) => Gate,
  works: WorksGates,
): Gate {
  const served = servedBy(circuit, reading, source, need, gateOf, works)
  if (need.min <= 1) {
    const inputs = visible.map((seen, member) =>
      seen.length === 1
        ? served(seen[0] ?? 0, member)
        : circuit.any(seen.map((unit) => served(unit, member))),
    )
    return circuit.atLeast(1, inputs)
  }
  const counted = slotsOf(reading, need, visible).flatMap(({ size, units, hasStandIns }) => {
    const all = placesOf(reading, [...units]).map((places) => ({
      gate: circuit.any(
        places.flatMap((unit) => waysTo(visible, unit).map((member) => served(unit, member))),
      ),
      weight: weightOf(reading, places[0] ?? 0),
    }))
    if (!hasStandIns) return all
    const step = Math.ceil(need.min / mostCounted)
    return Array.from({ length: Math.ceil(Math.min(size, need.min) / step) }, (_, i) => ({
      gate: countAtLeast(circuit, Math.min(size, (i + 1) * step), all),
      weight: step,
    }))
  })
  return countAtLeast(circuit, need.min, counted)
}

/** The members of a need with what would replace them, each unit counted once. */
export function slotsOf(reading: Reading, need: Need, visible: Visible): Slots[] {
  const members = new Set(need.members)
  const byStandIns = new Map<string, Slots>()
  need.members.forEach((member, i) => {
    const standIns = withSuccessors(reading, member).filter((id) => !members.has(id))
    const key = standIns.join(' ')
    const slots = byStandIns.get(key) ?? { size: 0, units: new Set(), hasStandIns: standIns.length > 0 }
    byStandIns.set(key, slots)
    for (const unit of reading.units.of.get(member) ?? []) slots.size += weightOf(reading, unit)
    // What stands in and is a member itself is counted there.
    const counts = (id: Id | undefined) => id === member || (id !== undefined && standIns.includes(id))
    for (const unit of visible[i] ?? []) if (counts(reading.units.all[unit]?.node)) slots.units.add(unit)
  })
  return [...byStandIns.values()]
}

function weightOf({ units }: Reading, unit: number): number {
  return units.all[unit]?.weight ?? 0
}

/** The gate of "so many of these units are alive", each as many as its weight. */
export function countUnits(
  circuit: CircuitBuilder,
  reading: Reading,
  needed: number,
  weights: ReadonlyMap<number, number>,
): Gate {
  const counted = placesOf(reading, [...weights.keys()]).map((places) => ({
    gate: circuit.any(places),
    weight: weights.get(places[0] ?? 0) ?? 0,
  }))
  return countAtLeast(circuit, needed, counted)
}

/** The members of a need a unit is seen through. */
function waysTo(visible: Visible, unit: number): number[] {
  return visible.flatMap((seen, member) => (seen.includes(unit) ? [member] : []))
}

/** What may stand in one of several places instead of its own counts once (rule C5b). */
function placesOf({ units }: Reading, seen: readonly number[]): number[][] {
  const places = new Map<number, number[]>()
  for (const unit of seen) {
    const original = units.all[unit]?.replaces ?? unit
    const list = places.get(original)
    if (list) list.push(unit)
    else places.set(original, [unit])
  }
  return [...places.values()]
}

/** A unit that stands for several alike is an input as many times. */
function countAtLeast(circuit: CircuitBuilder, needed: number, counted: readonly Counted[]): Gate {
  if (counted.reduce((sum, { weight }) => sum + weight, 0) < needed) return circuit.never
  const step = Math.ceil(needed / mostCounted)
  const steps = Math.ceil(needed / step)
  const inputs = counted.flatMap(({ gate, weight }) =>
    Array.from({ length: Math.min(steps, Math.ceil(weight / step)) }, () => gate),
  )
  return circuit.atLeast(steps, inputs)
}
