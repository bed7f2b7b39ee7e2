import type { Gate } from '../../circuit/circuit.ts'
import { atomsInOrder } from './atomOrder.ts'
import { newBdd, type Bdd } from './bdd.ts'
import { chanceOf, nodesOf } from './chanceOf.ts'
import { factor, type Situation } from './factor.ts'
import { functionsOf } from './functionsOf.ts'
import { always, type Fn } from './nodeTable.ts'

/** The three figures carried through every step: as given, at the low end, at the high end. */
export const ends = [0, 1, 2] as const
export type End = (typeof ends)[number]

const mostNodes = 500_000
const mostSteps = 2_000_000

/** A diagram, and the atom of each of its levels. */
interface Diagram {
  readonly bdd: Bdd
  readonly atomAt: (level: number) => number
}

/** The chance of an atom at one end of the range. */
export type ChanceOfAtom = (atom: number, end: End) => number

export interface Solved {
  readonly chance: readonly number[]
  /** How much the chance as given changes with that of each atom. */
  readonly slopes: ReadonlyMap<number, number>
}

/** The exact chance that a gate holds in a situation. Throws `TooLarge` when its diagram outgrows the limits. */
export function solve(situation: Situation, top: Gate, chanceAt: ChanceOfAtom): Solved {
  const factored = factor(situation, top)
  const order = atomsInOrder(situation, factored)
  const levels = new Map(order.map((atom, level) => [atom, level]))
  const diagram: Diagram = { bdd: newBdd(mostNodes, mostSteps), atomAt: (level) => order[level] ?? 0 }
  const functions = functionsOf(situation, factored, diagram.bdd, (atom) => levels.get(atom) ?? 0)
  const groups = independent(diagram, functions)
  const factors = ends.map((end) => {
    const ofAtoms = [...factored.atoms].reduce((product, atom) => product * chanceAt(atom, end), 1)
    return groups.reduce((product, { fn, nodes }) => {
      const chance = (level: number) => chanceAt(diagram.atomAt(level), end)
      return product * chanceOf(diagram.bdd, fn, nodes, chance)
    }, ofAtoms)
  })
  return { chance: factors, slopes: slopesOf(factored.atoms, groups, diagram, chanceAt, factors[0] ?? 0) }
}

interface Independent {
  readonly fn: Fn
  readonly nodes: readonly Fn[]
}

/** Functions that share atoms are taken together; what is left shares none, and chances multiply. */
function independent({ bdd }: Diagram, functions: readonly Fn[]): readonly Independent[] {
  const groups: { fns: Fn[] }[] = []
  const groupOf = new Map<number, { fns: Fn[] }>()
  for (const fn of new Set(functions)) {
    if (fn === always) continue
    const levels = new Set(nodesOf(bdd, fn).map((node) => bdd.levelOf(node)))
    const joined = new Set([...levels].flatMap((level) => groupOf.get(level) ?? []))
    const group = [...joined][0] ?? { fns: [] }
    if (joined.size === 0) groups.push(group)
    group.fns.push(fn)
    for (const level of levels) groupOf.set(level, group)
    for (const other of joined) {
      if (other === group) continue
      group.fns.push(...other.fns)
      other.fns.length = 0
      for (const [level, owner] of groupOf) if (owner === other) groupOf.set(level, group)
    }
  }
  return groups
    .filter(({ fns }) => fns.length > 0)
    .map(({ fns }) => {
      const fn = fns.reduce<Fn>((all, one) => bdd.and(all, one), always)
      return { fn, nodes: nodesOf(bdd, fn) }
    })
}

function slopesOf(
  atoms: ReadonlySet<number>,
  groups: readonly Independent[],
  { bdd, atomAt }: Diagram,
  chanceAt: ChanceOfAtom,
  total: number,
): ReadonlyMap<number, number> {
  const slopes = new Map<number, number>()
  // What can never be up leaves nothing to divide by: then all else is of no weight, and its own is not known.
  if (total <= 0) return slopes
  for (const atom of atoms) slopes.set(atom, total / chanceAt(atom, 0))
  for (const { fn, nodes } of groups) {
    const chance = (level: number) => chanceAt(atomAt(level), 0)
    const own = chanceOf(bdd, fn, nodes, chance)
    chanceOf(bdd, fn, nodes, chance, (level, slope) => {
      slopes.set(atomAt(level), (slopes.get(atomAt(level)) ?? 0) + (slope * total) / own)
    })
  }
  return slopes
}
