import { loopKinds, type Gate } from '../../circuit/circuit.ts'
import { loopOf, type CircuitView } from './circuitView.ts'

/** What a gate comes to while some places are lost; good until the next one is taken apart. */
export interface Factored {
  /** Atoms it cannot do without. */
  readonly atoms: ReadonlySet<number>
  /** Whether it cannot do without a gate: such gates may be taken to hold within each other, and anywhere below. */
  readonly isRequired: (gate: Gate) => boolean
  /** Those of them that have alternatives, and loops of connections: what is left to be worked out. */
  readonly modules: readonly Gate[]
}

/** A circuit while some places are lost; the same for every flow that asks. */
export interface Situation {
  readonly view: CircuitView
  /** The atoms a unit needs that are not decided yet. */
  readonly atomsOf: (unit: number) => readonly number[]
  /** Inputs of a gate that can hold at all, each as often as it counts. */
  readonly openInputs: (gate: Gate) => readonly Gate[]
  /** Whether a gate needs all of those. */
  readonly isConjunction: (gate: Gate) => boolean
}

/** Sets a situation up; what it says of a gate is worked out once. */
export function situationOf(
  view: CircuitView,
  canHold: (gate: Gate) => boolean,
  atomsOf: Situation['atomsOf'],
): Situation {
  const { inputs, start, needed } = view.circuit
  const known: (readonly Gate[])[] = []
  const openInputs = (gate: Gate) => {
    const found = known[gate]
    if (found) return found
    const list: Gate[] = []
    for (let i = start[gate] ?? 0; i < (start[gate + 1] ?? 0); i += 1) {
      const input = inputs[i] ?? 0
      if (canHold(input)) list.push(input)
    }
    known[gate] = list
    return list
  }
  return { view, atomsOf, openInputs, isConjunction: (gate) => openInputs(gate).length === needed[gate] }
}

/**
 * Takes out of a gate whatever all its ways share (rule F1): (a and d) or (b and d) is d and (a or b). A loop of
 * connections is left whole, for its gates must not vouch for each other.
 */
export function factor(situation: Situation, top: Gate): Factored {
  const { view, atomsOf, openInputs, isConjunction } = situation
  const { required, times } = view.scratch
  const { variables, size, needed } = view.circuit
  required.clear()
  const atoms = new Set<number>()
  const loops = new Set<Gate>()
  const modules: Gate[] = []
  const require = (first: Gate) => {
    const open = [first]
    for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
      if (required.has(gate) || loops.has(gate)) continue
      if (loopOf(view, gate) === loopKinds.least) {
        loops.add(gate)
        modules.push(gate)
        continue
      }
      required.add(gate)
      if (gate < variables) for (const atom of atomsOf(gate)) atoms.add(atom)
      else if (isConjunction(gate)) open.push(...openInputs(gate))
      else modules.push(gate)
    }
  }
  require(top)
  for (const gate of modules) {
    if (loops.has(gate)) continue
    const inputs = openInputs(gate)
    const spare = inputs.length - (needed[gate] ?? 0)
    const parts = inputs.flatMap((input) => partsOf(situation, input))
    for (const part of parts) times[part] = (times[part] ?? 0) + 1
    const shared = parts.filter((part) => (times[part] ?? 0) > spare)
    for (const part of parts) times[part] = 0
    for (const part of shared) {
      if (part >= size) atoms.add(part - size)
      else require(part)
    }
  }
  return { atoms, isRequired: required.has, modules }
}

/** What an input cannot do without, as far as that shows without looking at alternatives; atoms are past the gates. */
function partsOf({ view, atomsOf, openInputs, isConjunction }: Situation, input: Gate): readonly number[] {
  const { required, walked } = view.scratch
  const { variables, size } = view.circuit
  walked.clear()
  const parts: number[] = []
  const atoms = new Set<number>()
  const open = [input]
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (required.has(gate) || !walked.add(gate)) continue
    parts.push(gate)
    if (gate < variables) for (const atom of atomsOf(gate)) atoms.add(atom)
    else if (loopOf(view, gate) !== loopKinds.least && isConjunction(gate)) open.push(...openInputs(gate))
  }
  for (const atom of atoms) parts.push(size + atom)
  return parts
}
