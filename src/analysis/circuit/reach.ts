import type { Gate } from './circuit.ts'
import type { Numbering } from '../places/numbering.ts'
import type { GateValues } from './gateValue.ts'

/** What leads to one end of a flow, and in which scenarios. What is asked of a scenario is good until the next is asked. */
export interface Reach {
  /** The nodes on some way from an entry to the end. */
  readonly nodes: () => Iterable<number>
  /** Whether some unit of a node led to the end with nothing failed, and does not in a scenario. */
  readonly lostIn: (words: GateValues, lane: number) => (node: number) => boolean
  /** Whether some unit of a node leads to the end less well than with nothing failed, or no more. */
  readonly worseIn: (words: GateValues, isWorse: (gate: Gate) => boolean) => (node: number) => boolean
  /** Whether some unit of a node leads to the end where these gates hold. */
  readonly leadsIn: (holds: (gate: Gate) => boolean) => (node: number) => boolean
  /** The gate of "leads to the end" of one unit; undefined for what is not on the way. Absent where flows share their ways. */
  readonly gateOf?: (unit: number) => Gate | undefined
}

/** The gates of "leads to the end" of what is on a flow's way: by number of the node that of its first unit; those of its
 *  other units follow, as the units do. */
export type UnitGates = ReadonlyMap<number, Gate>

/** The gate of one unit; undefined for what is not on the way. */
export function gateOfUnit(gates: UnitGates, numbering: Numbering, unit: number): Gate | undefined {
  const node = numbering.nodeOf[unit] ?? 0
  const first = gates.get(node)
  return first === undefined ? undefined : first + unit - (numbering.firstUnit[node] ?? 0)
}

/** Answers from gates of their own. */
export function reachOverGates(gates: UnitGates, numbering: Numbering): Reach {
  const { firstUnit, endUnit } = numbering
  const someGate = (node: number, isSo: (gate: Gate) => boolean): boolean => {
    const first = gates.get(node)
    if (first === undefined) return false
    const end = first + (endUnit[node] ?? 0) - (firstUnit[node] ?? 0)
    for (let gate = first; gate < end; gate += 1) if (isSo(gate)) return true
    return false
  }
  return {
    nodes: () => gates.keys(),
    lostIn: (words, lane) => {
      const isLost = (gate: Gate) => {
        const word = words[gate] ?? 0
        return (word & 1) === 1 && ((word >>> lane) & 1) === 0
      }
      return (node) => someGate(node, isLost)
    },
    worseIn: (_words, isWorse) => (node) => someGate(node, isWorse),
    leadsIn: (holds) => (node) => someGate(node, holds),
    gateOf: (unit) => gateOfUnit(gates, numbering, unit),
  }
}
