import { loopKinds, type Gate } from '../../circuit/circuit.ts'
import type { Bdd } from './bdd.ts'
import { always, never, type Fn } from './nodeTable.ts'
import { loopOf } from './circuitView.ts'
import type { Factored, Situation } from './factor.ts'

/** The function of each module over the atoms left to it, all that is required taken to hold. */
export function functionsOf(
  situation: Situation,
  { atoms, isRequired, modules }: Factored,
  bdd: Bdd,
  levelOf: (atom: number) => number,
): readonly Fn[] {
  const { view, atomsOf, openInputs } = situation
  const { variables, needed } = view.circuit
  const known = view.scratch.functions
  const at = (gate: Gate): Fn => (isRequired(gate) ? always : (known[gate] ?? never))
  const work = (gate: Gate): Fn => {
    if (gate >= variables) return bdd.atLeast(needed[gate] ?? 0, openInputs(gate).map(at))
    const levels = atomsOf(gate).flatMap((atom) => (atoms.has(atom) ? [] : levelOf(atom)))
    return levels.sort((a, b) => b - a).reduce<Fn>((all, level) => bdd.and(bdd.atom(level), all), always)
  }
  for (const block of blocksBelow(situation, isRequired, modules)) {
    const loop = loopOf(view, block[0] ?? 0)
    if (loop !== loopKinds.none)
      for (const gate of block) known[gate] = loop === loopKinds.greatest ? always : never
    // A loop is repeated from its own end until nothing changes, as everywhere (rules C1 and C2).
    for (let changed = true; changed;) {
      changed = false
      for (const gate of block) {
        const fn = work(gate)
        changed ||= loop !== loopKinds.none && known[gate] !== fn
        known[gate] = fn
      }
    }
  }
  // A required gate holds for all others; what itself comes to is worked out from its inputs.
  return modules.map((gate) => (isRequired(gate) ? work(gate) : (known[gate] ?? never)))
}

/** What the modules read and is not required, block by block, inputs first. */
function blocksBelow(
  { view, openInputs }: Situation,
  isRequired: (gate: Gate) => boolean,
  modules: readonly Gate[],
): readonly (readonly Gate[])[] {
  const { placeInOrder, blockOf, circuit, scratch } = view
  scratch.walked.clear()
  const blocks: Gate[][] = []
  const places: number[] = []
  const open = modules.flatMap((gate) => (isRequired(gate) ? openInputs(gate) : [gate]))
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (isRequired(gate) || !scratch.walked.add(gate)) continue
    if (gate < circuit.variables) {
      blocks.push([gate])
    } else {
      places.push(placeInOrder[gate] ?? 0)
      for (const input of openInputs(gate)) open.push(input)
    }
  }
  let last = -1
  for (const place of Int32Array.from(places).sort()) {
    const gate = circuit.blocks.order[place] ?? 0
    const block = blockOf[gate] ?? -1
    if (block === last) blocks.at(-1)?.push(gate)
    else blocks.push([gate])
    last = block
  }
  return blocks
}
