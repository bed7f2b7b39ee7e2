import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Circuit, Gate } from './circuit.ts'
import { newCircuit } from './newCircuit.ts'
import { settleScenarios, type Lane } from './settle.ts'

const variables = 5

/** A gate to be: how many of which inputs it needs; of loops, what it is closed by. */
interface Draft {
  readonly inputs: readonly number[]
  readonly needed: number
}

const anyDrafts = (length: number, most: number) =>
  fc.array(
    fc.record({
      inputs: fc.array(fc.nat(most - 1), { minLength: 1, maxLength: 4 }),
      needed: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: length, maxLength: length },
  )

const layer = 8

/** Two layers full of loops: one that holds unless broken, over it one that must be grounded and reads the first. */
const anyCase = fc.record({
  holding: anyDrafts(layer, variables + layer),
  grounded: anyDrafts(layer, variables + 2 * layer),
  base: fc.uniqueArray(fc.nat(variables - 1), { maxLength: 2 }),
  chunks: fc.array(
    fc.array(fc.uniqueArray(fc.nat(variables - 1), { maxLength: 3 }), { minLength: 1, maxLength: 31 }),
    { minLength: 1, maxLength: 3 },
  ),
})

function circuitOf(holding: readonly Draft[], grounded: readonly Draft[]) {
  const builder = newCircuit(variables)
  const gates: Gate[] = [
    ...Array.from({ length: variables }, (_, i) => i),
    ...holding.map(() => builder.reserve('greatest')),
    ...grounded.map(() => builder.reserve('least')),
  ]
  const drafts = [...holding, ...grounded]
  drafts.forEach(({ inputs, needed }, i) => {
    const list = inputs.map((input) => gates[input] ?? 0)
    builder.fill(gates[variables + i] ?? 0, list, Math.min(needed, list.length))
  })
  return { circuit: builder.build(), gates }
}

/** The values of one scenario by repeating everything from each layer's own end until nothing changes. */
function plainly(holding: readonly Draft[], grounded: readonly Draft[], off: ReadonlySet<number>): boolean[] {
  const values = Array.from({ length: variables }, (_, i) => !off.has(i))
  for (const [drafts, start] of [
    [holding, true],
    [grounded, false],
  ] as const) {
    const first = values.length
    for (let i = 0; i < drafts.length; i += 1) values.push(start)
    for (let changed = true; changed;) {
      changed = false
      drafts.forEach(({ inputs, needed }, i) => {
        const count = inputs.filter((input) => values[input] === true).length
        const value = count >= Math.min(needed, inputs.length)
        if (values[first + i] !== value) changed = true
        values[first + i] = value
      })
    }
  }
  return values
}

function differing(base: readonly number[], lane: Lane): ReadonlySet<number> {
  const off = new Set(base)
  for (const variable of lane) if (!off.delete(variable)) off.add(variable)
  return off
}

function valuesIn(circuit: Circuit, gates: readonly Gate[], lanes: readonly Lane[], base: readonly number[]) {
  const found: boolean[][] = []
  settleScenarios(
    circuit,
    lanes,
    (values) => {
      lanes.forEach((_lane, i) =>
        found.push(gates.map((gate) => (((values[gate] ?? 0) >>> (i + 1)) & 1) === 1)),
      )
    },
    base,
  )
  return found
}

describe('a circuit at work', () => {
  it('[F3][C1][C2] settles loops as repeating every gate until nothing changes does, whatever came before', () => {
    fc.assert(
      fc.property(anyCase, ({ holding, grounded, base, chunks }) => {
        const { circuit, gates } = circuitOf(holding, grounded)
        for (const lanes of chunks) {
          expect(valuesIn(circuit, gates, lanes, base)).toEqual(
            lanes.map((lane) => plainly(holding, grounded, differing(base, lane))),
          )
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
