import type { Id } from '../model/index.ts'
import type { CircuitBuilder, Gate } from './circuit.ts'
import type { Need } from './needs.ts'
import type { Reading } from './reading.ts'

/** The variable of a switch: what takes over counts where it holds (rule C5). */
export function switchGate({ units }: Reading, at: number): Gate {
  return units.all.length + at
}

/** The variables of a circuit that has switches; over the units alone, whatever takes over always counts. */
export function variablesOf({ units, takeovers }: Reading): number {
  return units.all.length + takeovers.all.length
}

/** The gate of "this unit serves whoever has the need": over the given gate of the unit, with the switches of what has to
 *  take over first. The member is the one through which the unit is seen. */
export function servedBy(
  circuit: CircuitBuilder,
  reading: Reading,
  source: Id | undefined,
  need: Need,
  gateOf: (unit: number) => Gate,
): (unit: number, member: number) => Gate {
  const { takeovers, units } = reading
  if (takeovers.all.length === 0 || circuit.variables < variablesOf(reading)) return gateOf
  const late = new Set(need.late)
  return (unit, member) => {
    const switches: number[] = []
    const own = takeovers.ofUnit.get(unit)
    if (own !== undefined) switches.push(own)
    const node = units.all[unit]?.node ?? ''
    const standIn = takeovers.ofNode.get(node)
    if (standIn !== undefined && takeovers.isLateFor(need.members, node)) switches.push(standIn)
    const way = need.members[member]
    if (source !== undefined && way !== undefined && late.has(way)) {
      const path = takeovers.ofPath(source, way)
      if (path !== undefined) switches.push(path)
    }
    if (switches.length === 0) return gateOf(unit)
    return circuit.all([gateOf(unit), ...switches.map((at) => switchGate(reading, at))])
  }
}
