import type { Atoms } from './atoms.ts'
import type { ExactAnswer, Question } from './solving/exact.ts'
import type { AvailabilityOfFlow, Formula, InputUse } from './types.ts'

/** An answer, worked out or sampled. */
export interface Result extends ExactAnswer {
  readonly method: AvailabilityOfFlow['method']
}

/** What an answer is made of. */
interface Ground {
  readonly atoms: Atoms
  readonly chanceAt: Question['chanceAt']
  /** The atoms whose loss alone stops the flow. */
  readonly alone: ReadonlySet<number>
}

/** Says of a flow's answer what it rests on: its inputs by importance, and the product it is. */
export function describeAnswer(
  flow: string,
  ground: Ground,
  { chance: [value = 0, low = 0, high = 0], gains, method }: Result,
): AvailabilityOfFlow {
  const inputs = inputsOf(ground, gains, 1 - value)
  const formula = formulaOf(ground, value, inputs)
  return {
    flow,
    value,
    // Where much of a figure is its place's, parts share more of what they lose at one end than in the middle.
    low: Math.min(low, value),
    high: Math.max(high, value),
    method,
    formula,
    inputs,
    weakest: inputs.slice(0, 3),
  }
}

function inputsOf(
  { atoms: { all, inputs }, chanceAt }: Ground,
  gains: ReadonlyMap<number, number>,
  unavailability: number,
): readonly InputUse[] {
  const ofInput = new Map<number, number>()
  for (const [atom, gain] of gains) {
    const input = all[atom]?.input ?? -1
    const isJudged = chanceAt(atom, 0) < 1 || chanceAt(atom, 1) < 1
    if (isJudged) ofInput.set(input, (ofInput.get(input) ?? 0) + gain)
  }
  return [...ofInput]
    .flatMap(([input, gain]): InputUse[] => {
      const used = inputs[input]
      const importance = unavailability > 0 ? Math.min(1, Math.max(0, gain / unavailability)) : 0
      return used ? [{ failure: used.failure, ...used.figure, importance }] : []
    })
    .sort((a, b) => b.importance - a.importance || (a.failure < b.failure ? -1 : 1))
}

function formulaOf(
  { atoms: { all, inputs }, chanceAt, alone }: Ground,
  value: number,
  used: readonly InputUse[],
): Formula {
  const part = (isPlace: boolean) => {
    const members = [...alone].filter(
      (atom) => all[atom]?.isPlace === isPlace && (chanceAt(atom, 0) < 1 || chanceAt(atom, 1) < 1),
    )
    const names = new Set(members.map((atom) => inputs[all[atom]?.input ?? -1]?.failure ?? ''))
    return { of: [...names].sort(), value: members.reduce((product, atom) => product * chanceAt(atom, 0), 1) }
  }
  const places = part(true)
  const shared = part(false)
  const taken = new Set([...places.of, ...shared.of])
  const both = places.value * shared.value
  return {
    places,
    shared,
    rest: {
      of: used
        .map(({ failure }) => failure)
        .filter((failure) => !taken.has(failure))
        .sort(),
      value: both > 0 ? Math.min(1, value / both) : 0,
    },
  }
}
