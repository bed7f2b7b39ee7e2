import type { Gate } from '../../circuit/circuit.ts'
import type { Factored, Situation } from './factor.ts'

/** What one input of a choice cannot do without, as far as that shows without looking at further choices. */
type Parts = ReadonlySet<Gate>

/** A situation less what is required in it. */
interface Rest {
  readonly isUnit: (gate: Gate) => boolean
  readonly isChoice: (gate: Gate) => boolean
  readonly inputsOf: (gate: Gate) => readonly Gate[]
}

/**
 * The atoms left to the modules in an order that keeps their diagrams small. Alternatives that share what they need
 * stand together, before what they share; those that share nothing stand one after the other, each with all its own.
 */
export function atomsInOrder(situation: Situation, factored: Factored): readonly number[] {
  const rest = restOf(situation, factored)
  const seen = new Set<Gate>()
  const units: Gate[] = []
  // Modules that lead to further choices decide: the others read parts of the same.
  const isSimple = (gate: Gate) => rest.inputsOf(gate).every(rest.isUnit)
  for (const gate of factored.modules) if (!isSimple(gate)) addUnitsBelow(rest, gate, seen, units)
  for (const gate of factored.modules) addUnitsBelow(rest, gate, seen, units)
  const atoms = new Set<number>()
  for (const unit of units)
    for (const atom of situation.atomsOf(unit)) if (!factored.atoms.has(atom)) atoms.add(atom)
  return [...atoms]
}

function restOf({ view, openInputs, isConjunction }: Situation, { isRequired }: Factored): Rest {
  return {
    isUnit: (gate) => gate < view.circuit.variables,
    isChoice: (gate) => openInputs(gate).length > 1 && !isConjunction(gate),
    inputsOf: (gate) => openInputs(gate).filter((input) => !isRequired(input)),
  }
}

function addUnitsBelow(rest: Rest, top: Gate, seen: Set<Gate>, units: Gate[]): void {
  const open: Gate[] = [top]
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (seen.has(gate)) continue
    seen.add(gate)
    if (rest.isUnit(gate)) units.push(gate)
    else open.push(...nextOf(rest, gate).reverse())
  }
}

/** What stands below a gate: of inputs that share parts, first the units of all of them, then the choices. */
function nextOf(rest: Rest, gate: Gate): Gate[] {
  const direct = [...new Set(rest.inputsOf(gate))]
  if (direct.every(rest.isUnit)) return direct
  const inputs = direct.map((input) => partsOf(rest, input))
  const next: Gate[] = []
  for (const cluster of rest.isChoice(gate) ? clustersOf(inputs) : [inputs]) {
    const parts = cluster.flatMap((one) => [...one])
    next.push(...parts.filter(rest.isUnit), ...parts.filter((part) => !rest.isUnit(part)))
  }
  return next
}

/** Inputs that share something together, in the order of their first one. */
function clustersOf(inputs: readonly Parts[]): readonly (readonly Parts[])[] {
  const clusterOf = new Map<Gate, Parts[]>()
  const clusters = new Set<Parts[]>()
  for (const parts of inputs) {
    const joined = [...new Set([...parts].flatMap((part) => listOf(clusterOf.get(part))))]
    const cluster = joined[0] ?? []
    for (const other of joined.slice(1)) {
      cluster.push(...other)
      clusters.delete(other)
      for (const one of other) for (const part of one) clusterOf.set(part, cluster)
    }
    cluster.push(parts)
    clusters.add(cluster)
    for (const part of parts) clusterOf.set(part, cluster)
  }
  return [...clusters]
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function partsOf(rest: Rest, input: Gate): Parts {
  const walked = new Set<Gate>()
  const parts = new Set<Gate>()
  const open = [input]
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (walked.has(gate)) continue
    walked.add(gate)
    if (rest.isUnit(gate) || rest.isChoice(gate)) parts.add(gate)
    else open.push(...[...rest.inputsOf(gate)].reverse())
  }
  return parts
}
