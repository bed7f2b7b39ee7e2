import type { Gate } from '../../circuit/circuit.ts'
import { TooLarge } from './nodeTable.ts'
import { atomsBelow, type CircuitView } from './circuitView.ts'
import { situationOf, type Situation } from './factor.ts'
import { eachState } from './situations.ts'
import { ends, solve, type ChanceOfAtom } from './solve.ts'

/** Places beyond this many are left to the diagram instead of being gone through state by state (2^8 states). */
const mostConditioned = 8

/** What is asked: the top gate of a flow, and the chances in it. */
export interface Question {
  readonly top: Gate
  readonly chanceAt: ChanceOfAtom
}

export interface ExactAnswer {
  /** At each end of the range. */
  readonly chance: readonly number[]
  /** For each atom: what the chance would gain were it never lost (first order). */
  readonly gains: ReadonlyMap<number, number>
}

/** Works out the chance of each question exactly; undefined where the diagram would outgrow the limits. */
export function exactAnswers(
  view: CircuitView,
  questions: readonly Question[],
): readonly (ExactAnswer | undefined)[] {
  const asked = questions.map((question): Asked => ({ question, places: placesBelow(view, question) }))
  const answers: (ExactAnswer | undefined)[] = questions.map(() => undefined)
  const byPlaces = new Map<string, number[]>()
  asked.forEach(({ places }, i) => {
    const key = places.length > mostConditioned ? '' : places.join()
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), i])
  })
  for (const [key, members] of byPlaces) {
    const places = key === '' ? [] : (asked[members[0] ?? 0]?.places ?? [])
    const sums = new Map(members.map((i) => [i, newSum()]))
    eachState(view.circuit, view.atoms, places, (lost, canHold) => {
      const situation = situationOf(view, canHold, undecidedAtoms(view, places))
      for (const i of members) {
        const one = asked[i]
        const sum = sums.get(i)
        if (one && sum && canHold(one.question.top)) addState(situation, one, places, lost, sum)
      }
    })
    for (const [i, sum] of sums) if (!sum.tooLarge) answers[i] = answerOf(sum, places, questions[i])
  }
  return answers
}

const noAtoms: readonly number[] = []

/** What is left of the atoms of each unit once the state of some places is given. */
function undecidedAtoms({ atoms }: CircuitView, places: readonly number[]): Situation['atomsOf'] {
  const decided = new Set(places)
  const known: (readonly number[])[] = []
  return (unit) => (known[unit] ??= (atoms.ofUnit[unit] ?? noAtoms).filter((atom) => !decided.has(atom)))
}

function unlessTooLarge<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}

interface Asked {
  readonly question: Question
  readonly places: readonly number[]
}

interface Sum {
  readonly chance: number[]
  readonly gains: Map<number, number>
  /** For each place: the chance of the flow being up while the place is up, and while it is lost. */
  readonly whilePlace: Map<number, [up: number, lost: number]>
  tooLarge: boolean
}

function newSum(): Sum {
  return { chance: ends.map(() => 0), gains: new Map(), whilePlace: new Map(), tooLarge: false }
}

function addState(
  situation: Situation,
  { question: { top, chanceAt } }: Asked,
  places: readonly number[],
  lost: number,
  sum: Sum,
): void {
  if (sum.tooLarge) return
  const weights = ends.map((end) =>
    places.reduce((product, place, i) => {
      const up = chanceAt(place, end)
      return product * (((lost >>> i) & 1) === 1 ? 1 - up : up)
    }, 1),
  )
  if (weights.every((weight) => weight === 0)) return
  const solved = unlessTooLarge(() => solve(situation, top, chanceAt))
  if (solved === undefined) {
    sum.tooLarge = true
    return
  }
  for (const end of ends)
    sum.chance[end] = (sum.chance[end] ?? 0) + (weights[end] ?? 0) * (solved.chance[end] ?? 0)
  const [weight = 0] = weights
  for (const [atom, slope] of solved.slopes) {
    sum.gains.set(atom, (sum.gains.get(atom) ?? 0) + weight * slope * (1 - chanceAt(atom, 0)))
  }
  places.forEach((place, i) => {
    const while_ = sum.whilePlace.get(place) ?? [0, 0]
    while_[(lost >>> i) & 1 ? 1 : 0] += weight * (solved.chance[0] ?? 0)
    sum.whilePlace.set(place, while_)
  })
}

function answerOf(
  { chance, gains, whilePlace }: Sum,
  places: readonly number[],
  question?: Question,
): ExactAnswer {
  for (const place of places) {
    const [up, lost] = whilePlace.get(place) ?? [0, 0]
    const p = question?.chanceAt(place, 0) ?? 1
    gains.set(place, p > 0 ? (up * (1 - p)) / p - lost : 0)
  }
  return { chance: chance.map((sum) => Math.min(1, sum)), gains }
}

/** The places some unit below a flow stands in, but for those that are sure to be up. */
function placesBelow(view: CircuitView, { top, chanceAt }: Question): readonly number[] {
  const isOpen = (atom: number) =>
    view.atoms.all[atom]?.isPlace === true && ends.some((end) => chanceAt(atom, end) < 1)
  return atomsBelow(view, top).filter(isOpen)
}
