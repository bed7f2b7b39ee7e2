import { addBit, dropBit, hasBit, noBits, type Bits } from './bits.ts'
import type { Gate } from './circuit.ts'
import type { Spread } from './spread.ts'

type Holds = (gate: Gate) => boolean

/** The places of a spread from which these are reached where some gates hold: looked for from there back, which costs what
 *  leads there, not what there is. */
export function placesLeadingTo(spread: Spread, ends: readonly number[], holds: Holds): Bits {
  const found = noBits(spread.selves.length)
  followBack(spread, ends, holds, holds, (place) => {
    if (hasBit(found, place)) return false
    addBit(found, place)
    return true
  })
  return found
}

/** Of places that lead to these ends, those that do no more in a scenario in which nothing holds that did not. */
export function placesCutOff(spread: Spread, ends: readonly number[], before: Bits, holds: Holds): Bits {
  const left = before.slice()
  followBack(spread, ends, holds, holds, (place) => {
    if (!hasBit(left, place)) return false
    dropBit(left, place)
    return true
  })
  return left
}

/** Where something is worse: places that are, and steps whose condition is, by what they lead to. */
export interface Worse {
  readonly places: readonly number[]
  readonly steps: readonly { readonly to: number; readonly from: readonly number[] }[]
}

/** What of a spread is worse: the same for all flows that share it. */
export function worseIn({ selves, steps }: Spread, isWorse: Holds): Worse {
  const places: number[] = []
  const worse: { to: number; from: number[] }[] = []
  for (let at = 0; at < selves.length; at += 1) {
    if (isWorse(selves[at] ?? 0)) places.push(at)
    for (let i = steps.start[at] ?? 0; i < (steps.start[at + 1] ?? 0); i += 1) {
      const condition = steps.condition[i] ?? -1
      if (condition < 0 || !isWorse(condition)) continue
      const [first, end] = [steps.from[i] ?? 0, steps.to[i] ?? 0]
      worse.push({ to: at, from: Array.from({ length: end - first }, (_, at) => first + at) })
    }
  }
  return { places, steps: worse }
}

/** Of some places, all on ways that hold at rest, those that have something worse on one of their ways. */
export function placesBeforeWorse(spread: Spread, among: Bits, atRest: Holds, worse: Worse): Bits {
  const found = noBits(spread.selves.length)
  const over = worse.steps.flatMap(({ to, from }) => (hasBit(among, to) ? from : []))
  const begin = over.length > 0 ? [...worse.places, ...over] : worse.places
  followBack(
    spread,
    begin,
    () => true,
    atRest,
    (place) => {
      if (hasBit(found, place) || !hasBit(among, place)) return false
      addBit(found, place)
      return true
    },
  )
  return found
}

/** Follows steps back from some places, over places that take part and steps that can be taken, as long as they are new. */
function followBack(
  { selves, steps }: Spread,
  from: readonly number[],
  takesPart: Holds,
  canBeTaken: Holds,
  isNew: (place: number) => boolean,
): void {
  const open: number[] = []
  for (const place of from) if (takesPart(selves[place] ?? 0) && isNew(place)) open.push(place)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let i = steps.start[at] ?? 0, end = steps.start[at + 1] ?? 0; i < end; i += 1) {
      const condition = steps.condition[i] ?? -1
      if (condition >= 0 && !canBeTaken(condition)) continue
      for (let place = steps.from[i] ?? 0, to = steps.to[i] ?? 0; place < to; place += 1) {
        if (takesPart(selves[place] ?? 0) && isNew(place)) open.push(place)
      }
    }
  }
}
