import { hasBit, type Bits } from './bits.ts'
import type { Gate } from './circuit.ts'
import { placesBeforeWorse, placesCutOff, placesLeadingTo, worseIn, type Worse } from './leadingBack.ts'
import type { Reach } from './reach.ts'
import type { Numbering } from '../places/numbering.ts'
import type { GateValues } from './gateValue.ts'
import type { Spread } from './spread.ts'

/** What is worse in one scenario is looked for once, whichever flow asks. */
const known = new WeakMap<(gate: Gate) => boolean, WeakMap<Spread, Worse>>()

/** Answers from what flows share, for the one that ends in these nodes. The circuit says what the entries reach; what leads
 *  to one of many ends is found out when somebody asks. */
export function sharedReach(
  { firstUnit, endUnit }: Numbering,
  spread: Spread,
  ends: Iterable<number>,
  nodes: Reach['nodes'],
): Reach {
  const { gates, firstGate } = spread
  const unitsOf = (node: number) => (endUnit[node] ?? 0) - (firstUnit[node] ?? 0)
  const someOf = (places: Bits) => (node: number) => {
    const gate = gates.get(node)
    if (gate === undefined) return false
    for (let place = gate - firstGate, end = place + unitsOf(node); place < end; place += 1) {
      if (hasBit(places, place)) return true
    }
    return false
  }
  const endPlaces: number[] = []
  for (const node of ends) {
    const gate = gates.get(node)
    for (let i = 0; gate !== undefined && i < unitsOf(node); i += 1) endPlaces.push(gate - firstGate + i)
  }
  const leading = (holds: (gate: Gate) => boolean) => placesLeadingTo(spread, endPlaces, holds)
  // Each usual state has words of its own.
  const atRest = new Map<GateValues, Bits>()
  const leadingAtRest = (words: GateValues): Bits => {
    const found = atRest.get(words) ?? leading((gate) => ((words[gate] ?? 0) & 1) === 1)
    atRest.set(words, found)
    return found
  }
  return {
    nodes,
    lostIn: (words, lane) => {
      const holds = (gate: Gate) => (((words[gate] ?? 0) >>> lane) & 1) === 1
      return someOf(placesCutOff(spread, endPlaces, leadingAtRest(words), holds))
    },
    worseIn: (words, isWorse) => {
      const own = known.get(isWorse) ?? new WeakMap<Spread, Worse>()
      known.set(isWorse, own)
      const there = own.get(spread) ?? worseIn(spread, isWorse)
      own.set(spread, there)
      const atRestHolds = (gate: Gate) => ((words[gate] ?? 0) & 1) === 1
      return someOf(placesBeforeWorse(spread, leadingAtRest(words), atRestHolds, there))
    },
    leadsIn: (holds) => someOf(leading(holds)),
  }
}
