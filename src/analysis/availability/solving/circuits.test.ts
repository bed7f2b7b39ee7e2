import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCircuit } from '../../circuit/newCircuit.ts'
import { evaluateAll } from '../../circuit/evaluate.ts'
import { candidatePairs } from '../../pairs/candidatePairs.ts'
import { chancesOf } from '../chances.ts'
import { viewOf } from './circuitView.ts'
import { exactAnswers } from './exact.ts'
import { sample, wilson } from './sample.ts'
import { atomsWith } from '../testing/faultTree.ts'

const variables = 7

const gate = fc.record({ inputs: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }), needed: fc.nat(3) })

/** Gates of two layers that read each other at will within a layer: loops of either kind, shared parts, k of n. */
const layers = fc.record({
  holding: fc.array(gate, { minLength: 1, maxLength: 6 }),
  grounded: fc.array(gate, { minLength: 1, maxLength: 6 }),
  chances: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: variables, maxLength: variables }),
})

const random = layers.map(({ holding, grounded, chances }) => {
  const circuit = newCircuit(variables)
  const gates = [
    ...holding.map(() => circuit.reserve('greatest')),
    ...grounded.map(() => circuit.reserve('least')),
  ]
  const readable = [...Array.from({ length: variables }, (_, i) => i), ...gates]
  ;[...holding, ...grounded].forEach(({ inputs, needed }, i) => {
    // Connections read what holds, never the reverse.
    const seen = i < holding.length ? readable.slice(0, variables + holding.length) : readable
    const list = inputs.map((input) => seen[input % seen.length] ?? 0)
    circuit.fill(gates[i] ?? 0, list, 1 + (needed % list.length))
  })
  const atoms = atomsWith(chances.map((percent) => percent / 100))
  return { circuit: circuit.build(), atoms, top: gates.at(-1) ?? 0 }
})

const states = Array.from({ length: 2 ** variables }, (_, lost) =>
  Array.from({ length: variables }, (_unused, i) => i).filter((i) => ((lost >>> i) & 1) === 1),
)

describe('whatever the circuit', () => {
  it('[F5] its chance is the sum over all states, loops and all', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(random, ({ circuit, atoms, top }) => {
        const chances = chancesOf(atoms, () => false)
        const chanceAt = (atom: number) => chances[atom]?.[0] ?? 1
        let sum = 0
        evaluateAll(circuit, states, ({ holds }, first, count) => {
          for (let lane = 1; lane <= count; lane += 1) {
            const lost = new Set(states[first + lane - 1])
            const weight = chances.reduce((product, [p], i) => product * (lost.has(i) ? 1 - p : p), 1)
            if (holds(top, lane)) sum += weight
          }
        })
        const [answer] = exactAnswers(viewOf(circuit, atoms), [{ top, chanceAt }])
        expect(answer?.chance[0]).toBeCloseTo(sum, 12)
      }),
      { numRuns: 4000, seed: 12 },
    )
  })

  it('[F4] every pair that stops it is among those tried, loops and all', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(random, ({ circuit, top }) => {
        const singles = states.filter((lost) => lost.length === 1).sort(([a = 0], [b = 0]) => a - b)
        const tried = new Set(candidatePairs(circuit, singles, [top]).pairs.map((pair) => pair.join()))
        const stops = new Set<string>()
        evaluateAll(circuit, states, ({ holds }, first, count) => {
          for (let lane = 1; lane <= count; lane += 1)
            if (!holds(top, lane) && holds(top, 0)) stops.add(states[first + lane - 1]?.join() ?? '')
        })
        const pairs = states.filter(
          (lost) => lost.length === 2 && stops.has(lost.join()) && lost.every((one) => !stops.has(`${one}`)),
        )
        expect(pairs.filter((pair) => !tried.has(pair.join()))).toEqual([])
      }),
      { numRuns: 4000, seed: 13 },
    )
  })

  it('[F5] its chance lies in the interval that sampling gives', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(random, fc.nat(), ({ circuit, atoms, top }, seed) => {
        const chances = chancesOf(atoms, () => false)
        const question = { top, chanceAt: (atom: number) => chances[atom]?.[0] ?? 1 }
        const view = viewOf(circuit, atoms)
        const { up, of } = sample(view, question, 0, seed)
        // Five standard errors: one case in millions is outside by chance.
        const [low, high] = wilson(up, of, 5)
        const exact = exactAnswers(view, [question])[0]?.chance[0] ?? -1
        expect(exact).toBeGreaterThanOrEqual(low - 1e-12)
        expect(exact).toBeLessThanOrEqual(high + 1e-12)
      }),
      { numRuns: 40, seed: 14 },
    )
  })
})
