import type { Id } from '../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import type { Need } from './needs.ts'
import type { Reading } from './reading.ts'
import { withSuccessors } from './standIns.ts'
import type { Visible } from './visibility.ts'

/** A larger `min` is counted in steps: nobody draws so many, and a gate costs as much as it counts. */
const mostCounted = 1000

/** Members that the same parts outside the need would replace: these count instead of them, not besides (rule B1). */
interface Slots {
  /** How many the members themselves stand for. */
  size: number
  readonly units: Set<number>
  readonly hasStandIns: boolean
}

interface Counted {
  readonly gate: Gate
  readonly weight: number
}

/** The gate of "enough of a need is there": `min` units of those seen of its members, over the given gates of units. */
export function enoughOf(
  circuit: CircuitBuilder,
  reading: Reading,
  need: Need,
  visible: Visible,
  gateOf: (unit: number) => Gate,
): Gate {
  if (need.min <= 1) {
    return circuit.atLeast(
      1,
      visible.map((seen) => circuit.any(seen.map(gateOf))),
    )
  }
  const counted = slotsOf(reading, need, visible).flatMap(({ size, units, hasStandIns }) => {
    const all = [...units].map((unit) => ({ gate: gateOf(unit), weight: weightOf(reading, unit) }))
    if (!hasStandIns) return all
    const step = Math.ceil(need.min / mostCounted)
    return Array.from({ length: Math.ceil(Math.min(size, need.min) / step) }, (_, i) => ({
      gate: countAtLeast(circuit, Math.min(size, (i + 1) * step), all),
      weight: step,
    }))
  })
  return countAtLeast(circuit, need.min, counted)
}

function slotsOf(reading: Reading, need: Need, visible: Visible): Slots[] {
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
