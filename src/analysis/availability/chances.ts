import type { Atoms } from './atoms.ts'
import { binomialChain } from './binomial.ts'
import type { Figure } from './figures.ts'
import type { End } from './solving/solve.ts'

/** Chance of an atom being up while the places it stands in are: as given, at the low end, at the high end. */
export type Chances = readonly [value: number, low: number, high: number]

const certain: Chances = [1, 1, 1]

/**
 * The chances of all atoms, where some inputs are not judged. A figure holds whatever stops its part, so what the places
 * of the part take is divided out of it, at each end: no loss is counted twice, and a part by itself has exactly the
 * figure and the range shown.
 */
export function chancesOf({ inputs, all }: Atoms, isOut: (input: number) => boolean): readonly Chances[] {
  const chances: Chances[] = []
  const chains = new Map<string, readonly number[]>()
  const chainOf = (copies: number, p: number) => {
    const key = `${copies} ${p}`
    const found = chains.get(key) ?? binomialChain(copies, p)
    chains.set(key, found)
    return found
  }
  for (const { input, within, step } of all) {
    const figure = inputs[input]?.figure
    // Places come before what stands in them.
    const standing = (end: End) =>
      within.reduce((product, place) => product * (chances[place]?.[end] ?? 1), 1)
    const own = figure === undefined || isOut(input) ? certain : chancesWhile(figure, standing)
    const last = (p: number) => (step ? (chainOf(step.of, p)[step.rank - 1] ?? 0) : p)
    chances.push([last(own[0]), last(own[1]), last(own[2])])
  }
  return chances
}

function chancesWhile({ percent, low, high }: Figure, standing: (end: End) => number): Chances {
  const chance = (figure: number, places: number) => (places <= 0 ? 0 : Math.min(1, figure / 100 / places))
  return [chance(percent, standing(0)), chance(low, standing(1)), chance(high, standing(2))]
}
