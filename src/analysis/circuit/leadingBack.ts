import { addBit, eachBit, hasBit, noBits, type Bits } from './bits.ts'
import type { Gate } from './circuit.ts'
import type { Spread } from './spread.ts'

type Holds = (gate: Gate) => boolean

/** The places of a spread from which these are reached where some gates hold: looked for from there back, which costs what
 *  leads there, not what there is. */
export function placesLeadingTo(
  { selves, steps, always }: Spread,
  ends: Iterable<number>,
  holds: Holds,
): Bits {
  const found = noBits(selves.length)
  const open: number[] = []
  const meet = (place: number) => {
    if (hasBit(found, place) || !holds(selves[place] ?? always)) return
    addBit(found, place)
    open.push(place)
  }
  for (const place of ends) meet(place)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, to, condition } of steps[at] ?? []) {
      if (condition !== always && !holds(condition)) continue
      for (let place = from; place < to; place += 1) meet(place)
    }
  }
  return found
}

/** Of some places, all on ways that hold at rest, those that have something worse on one of their ways. */
export function placesBeforeWorse(
  { selves, steps, always }: Spread,
  among: Bits,
  atRest: Holds,
  isWorse: Holds,
): Bits {
  const found = noBits(selves.length)
  const open: number[] = []
  const meet = (place: number) => {
    if (hasBit(found, place) || !hasBit(among, place)) return
    addBit(found, place)
    open.push(place)
  }
  eachBit(among, (at) => {
    if (isWorse(selves[at] ?? always)) meet(at)
    for (const { from, to, condition } of steps[at] ?? []) {
      if (condition === always || !isWorse(condition)) continue
      for (let place = from; place < to; place += 1) meet(place)
    }
  })
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, to, condition } of steps[at] ?? []) {
      if (condition !== always && !atRest(condition)) continue
      for (let place = from; place < to; place += 1) meet(place)
    }
  }
  return found
}
