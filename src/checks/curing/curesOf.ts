import { whatWouldHelp, type Cure, type CurePlace } from '../../analysis/index.ts'
import type { Design } from '../../model/index.ts'
import type { Cause } from '../explaining/causeOf.ts'

/** Of more flows that stop with the same failure only these are asked: each takes a pass over the whole circuit. */
const mostFlows = 12

/** What would keep everything up that a failure stops, as the circuit says: any one of these, those nearest to what fails
 *  first. Where its flows lack different things, each cure has a place for every one of them. */
export function curesOf(design: Design, { failure, flows }: Cause): readonly Cure[] {
  const [own = [], ...others] = flows
    .slice(0, mostFlows)
    .map(({ id }) => whatWouldHelp(design, id, failure))
    .filter((cures) => cures.length > 0)
  const found = new Map<string, Cure>()
  for (const cure of own) {
    const all = forAll(cure, others)
    const key = all.places.map(wordsOf).sort().join('\n')
    if (!found.has(key)) found.set(key, all)
  }
  return [...found.values()]
}

/** A cure of one flow, with what each of the others needs beside it: nothing, where it helps that one too. */
function forAll(cure: Cure, others: readonly (readonly Cure[])[]): Cure {
  const places = [...cure.places]
  for (const cures of others) {
    const helps = cures.some((each) => each.places.every((place) => isAmong(place, places)))
    const [nearest] = cures
    if (!helps && nearest) places.push(...nearest.places.filter((place) => !isAmong(place, places)))
  }
  return places.length > cure.places.length ? { places: withoutIdle(places, [[cure], ...others]) } : cure
}

/** Leaves out what some other place has made needless. */
function withoutIdle(places: readonly CurePlace[], all: readonly (readonly Cure[])[]): readonly CurePlace[] {
  const suffice = (some: readonly CurePlace[]) =>
    all.every((cures) => cures.some((each) => each.places.every((place) => isAmong(place, some))))
  return places.reduce((kept, place) => {
    const without = kept.filter((other) => other !== place)
    return suffice(without) ? without : kept
  }, places)
}

const isAmong = (place: CurePlace, places: readonly CurePlace[]) =>
  places.some((other) => other.part === place.part && other.kind === place.kind)

const wordsOf = ({ kind, part }: CurePlace) => `${kind} ${part}`
