import type { Gate } from './circuit.ts'
import type { Numbering } from '../places/numbering.ts'

/** The gates of "reaches the end" of what is on a flow's way: by number of the node that of its first unit; those of its
 *  other units follow, as the units do. */
export type Reach = ReadonlyMap<number, Gate>

/** The gate of one unit; undefined for what is not on the way. */
export function reachGate(reach: Reach, numbering: Numbering, unit: number): Gate | undefined {
  const node = numbering.nodeOf[unit] ?? 0
  const first = reach.get(node)
  return first === undefined ? undefined : first + unit - (numbering.firstUnit[node] ?? 0)
}
