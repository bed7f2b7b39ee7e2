import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Design } from '../../../model/index.ts'
import { evaluateAll } from '../../circuit/evaluate.ts'
import { compileSingleCopies } from '../../pairs/singleCopies.ts'
import { isUpByHand } from '../../testing/bruteForce.ts'
import { randomDesign } from '../../testing/randomDesign.ts'
import { atomsOf } from '../atoms.ts'
import { chancesOf } from '../chances.ts'
import { viewOf } from './circuitView.ts'
import { exactAnswers, type Question } from './exact.ts'
import { sample, wilson } from './sample.ts'

/** Small designs whose parts state how often they work: far from one, so that nothing hides behind rounding. */
const statedDesign: fc.Arbitrary<Design> = fc
  .tuple(randomDesign, fc.array(fc.integer({ min: 40, max: 100 }), { minLength: 9, maxLength: 9 }))
  .map(([design, figures]) => ({
    ...design,
    nodes: design.nodes.map((node, i) => ({
      ...node,
      props: { ...node.props, availability: figures[i] ?? 90 },
    })),
    groups: design.groups.map((group, i) => ({ ...group, props: { availability: 55 + ((i * 7) % 40) } })),
  }))

function questionsOf(design: Design) {
  const copies = compileSingleCopies(design)
  const { circuit, flows, reading } = copies.compiled
  const atoms = atomsOf(copies)
  const chances = chancesOf(atoms, () => false)
  const questions = flows.map(({ path }): Question => ({
    top: path.up,
    chanceAt: (atom, end) => chances[atom]?.[end] ?? 1,
  }))
  const view = viewOf(circuit, atoms)
  return { circuit, flows, reading, atoms, chances, view, questions, answers: exactAnswers(view, questions) }
}

type Asked = ReturnType<typeof questionsOf>

/** Every state of every atom, each with its chance. */
function eachState(
  { atoms, chances }: Asked,
  read: (state: { readonly units: readonly number[]; readonly weight: number }) => void,
): void {
  for (let lost = 0; lost < 2 ** atoms.all.length; lost += 1) {
    const isLost = (atom: number) => ((lost >>> atom) & 1) === 1
    const weight = chances.reduce((product, [p], i) => product * (isLost(i) ? 1 - p : p), 1)
    const units = new Set(atoms.all.flatMap((_, i) => (isLost(i) ? (atoms.unitsOf[i] ?? []) : [])))
    if (weight > 0) read({ units: [...units], weight })
  }
}

describe('exact availability', () => {
  it('[F5] is the sum over all states of a random design', { timeout: 240_000 }, () => {
    let judged = 0
    fc.assert(
      fc.property(statedDesign, (design) => {
        const asked = questionsOf(design)
        if (asked.atoms.all.length > 12) return
        const states: { readonly units: readonly number[]; readonly weight: number }[] = []
        eachState(asked, (state) => states.push(state))
        const sums = asked.flows.map(() => 0)
        evaluateAll(
          asked.circuit,
          states.map(({ units }) => units),
          ({ holds }, first, count) => {
            for (let lane = 1; lane <= count; lane += 1) {
              asked.flows.forEach(({ path }, i) => {
                if (holds(path.up, lane)) sums[i] = (sums[i] ?? 0) + (states[first + lane - 1]?.weight ?? 0)
              })
            }
          },
        )
        judged += sums.length
        sums.forEach((sum, i) => expect(asked.answers[i]?.chance[0]).toBeCloseTo(sum, 10))
      }),
      { numRuns: 600, seed: 5 },
    )
    expect(judged).toBeGreaterThan(400)
  })

  it('[F5] agrees with the rules written down plainly', { timeout: 240_000 }, () => {
    let judged = 0
    fc.assert(
      fc.property(statedDesign, (design) => {
        const asked = questionsOf(design)
        if (asked.atoms.all.length > 7) return
        const sums = asked.flows.map(() => 0)
        eachState(asked, ({ units, weight }) => {
          asked.flows.forEach(({ plan }, i) => {
            if (isUpByHand(asked.reading, plan, new Set(units))) sums[i] = (sums[i] ?? 0) + weight
          })
        })
        judged += sums.length
        sums.forEach((sum, i) => expect(asked.answers[i]?.chance[0]).toBeCloseTo(sum, 10))
      }),
      { numRuns: 500, seed: 6 },
    )
    expect(judged).toBeGreaterThan(60)
  })

  it('[F5] has the slopes that a small change of each part shows', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(statedDesign, (design) => {
        const { view, chances, questions, answers } = questionsOf(design)
        questions.forEach((question, i) => {
          for (const [atom, gain] of answers[i]?.gains ?? []) {
            const p = chances[atom]?.[0] ?? 1
            if (p < 0.01 || p > 0.99) continue
            const at = (chance: number) =>
              exactAnswers(view, [
                {
                  ...question,
                  chanceAt: (which, end) => (which === atom ? chance : question.chanceAt(which, end)),
                },
              ])[0]?.chance[0] ?? 0
            // The chance is linear in that of each atom: any two points give the slope.
            expect(gain).toBeCloseTo((1 - p) * (at(1) - at(0)), 9)
          }
        })
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('[F5] lies in the interval that sampling gives', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(statedDesign, (design) => {
        const { view, questions, answers } = questionsOf(design)
        questions.forEach((question, i) => {
          const { up, of } = sample(view, question, 0, 42 + i)
          // Five standard errors: one case in millions is outside by chance.
          const [low, high] = wilson(up, of, 5)
          expect(answers[i]?.chance[0]).toBeGreaterThanOrEqual(low)
          expect(answers[i]?.chance[0]).toBeLessThanOrEqual(high)
        })
      }),
      { numRuns: 15, seed: 8 },
    )
  })
})
