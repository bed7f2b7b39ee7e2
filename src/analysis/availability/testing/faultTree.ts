import type { Circuit, Gate } from '../../circuit/circuit.ts'
import { newCircuit } from '../../circuit/newCircuit.ts'
import type { Atoms } from '../atoms.ts'
import type { PublishedTree } from './publishedTrees.ts'

/** A fault tree turned round: the top holds while the top event does not happen. */
export interface Tree {
  readonly circuit: Circuit
  readonly top: Gate
  readonly atoms: Atoms
}

/** Builds the circuit of a tree: failures become parts that are up, and what fails with one needs all. */
export function faultTree({ gates, events }: PublishedTree): Tree {
  const lines = gates
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
  const count = Math.max(...events.map(([, last]) => last))
  const circuit = newCircuit(count)
  const byName = new Map<string, Gate>()
  for (let i = 0; i < count; i += 1) byName.set(`e${i + 1}`, i)
  for (const [name = ''] of lines) byName.set(name, circuit.reserve('greatest'))
  for (const [name = '', kind = '', ...inputs] of lines) {
    const toFail = kind === '&' ? inputs.length : kind === '|' ? 1 : Number(kind)
    circuit.fill(
      named(byName, name),
      inputs.map((input) => named(byName, input)),
      inputs.length - toFail + 1,
    )
  }
  return { circuit: circuit.build(), top: named(byName, 'r1'), atoms: atomsWith(chancesOf(events, count)) }
}

/** One atom for each variable, with these chances of being up. */
export function atomsWith(chances: readonly number[]): Atoms {
  return {
    inputs: chances.map((p, i) => ({
      failure: `e${i + 1}`,
      figure: {
        percent: 100 * p,
        low: 100 * p,
        high: 100 * p,
        provenance: 'author',
        basis: { key: 'stated' },
      },
    })),
    all: chances.map((_, input) => ({ input, isPlace: false, within: [] })),
    ofUnit: chances.map((_, i) => [i]),
    unitsOf: chances.map((_, i) => [i]),
  }
}

function chancesOf(events: PublishedTree['events'], count: number): readonly number[] {
  const chances = Array.from({ length: count }, () => Number.NaN)
  for (const [first, last, chance] of events) chances.fill(1 - chance, first - 1, last)
  return chances
}

function named(byName: ReadonlyMap<string, Gate>, name: string): Gate {
  const gate = byName.get(name)
  if (gate === undefined) throw new Error(`the tree has no ${name}`)
  return gate
}
