import type { Circuit } from '../circuit/circuit.ts'
import { evaluateAll } from '../circuit/evaluate.ts'
import type { Lane } from '../circuit/settle.ts'
import { meetingPlaces, partialLosses, type MeetingPlace, type PartialLoss } from './partialLosses.ts'

/** More are not tried (a design of thousands of nodes in two copies each has tens of thousands). */
const mostCandidates = 400_000
/** More ways to hurt one loop are not set against each other. */
const mostInLoop = 400

/** Two scenarios, as places in the list; the smaller one first. */
export type ScenarioPair = readonly [number, number]

/**
 * Every two scenarios that could stop something together which neither stops alone, and some that do not. Where two
 * losses first do more than each by itself, they add up at one gate with alternatives, or meet in one loop: it is
 * enough to look there (rule F4). `complete` is false where a limit was reached.
 */
export function candidatePairs(
  circuit: Circuit,
  lanes: readonly Lane[],
  tops: readonly number[],
): { readonly pairs: readonly ScenarioPair[]; readonly complete: boolean } {
  const places = meetingPlaces(circuit, tops)
  const losses = partialLosses(circuit, lanes, places)
  const keys = new Set<number>()
  let complete = true
  const add = (one: PartialLoss, other: PartialLoss) => {
    for (const a of one.lanes) {
      for (const b of other.lanes) {
        if (keys.size >= mostCandidates) complete = false
        else keys.add(Math.min(a, b) * lanes.length + Math.max(a, b))
      }
    }
  }
  places.forEach((place, at) => {
    const here = losses[at] ?? []
    if (place.enough !== undefined) pairsThatAddUp(place, place.enough, here, add)
    else if (here.length > mostInLoop) complete = false
    else pairsInLoop(circuit, lanes, place, here, add)
  })
  const sorted = Float64Array.from(keys).sort()
  return {
    pairs: Array.from(sorted, (key) => [Math.floor(key / lanes.length), key % lanes.length]),
    complete,
  }
}

type Add = (one: PartialLoss, other: PartialLoss) => void

function pairsThatAddUp(
  { inputs }: MeetingPlace,
  enough: number,
  losses: readonly PartialLoss[],
  add: Add,
): void {
  const isLost = new Uint8Array(inputs.length)
  losses.forEach((one, i) => {
    for (const at of one.lost) isLost[at] = 1
    for (const other of losses.slice(i + 1)) {
      if (one.lost.length + other.lost.length < enough) continue
      const more = other.lost.reduce((sum, at) => sum + 1 - (isLost[at] ?? 0), 0)
      if (one.lost.length + more >= enough) add(one, other)
    }
    for (const at of one.lost) isLost[at] = 0
  })
}

/** One of each two kinds of loss is tried: what it does to the loop, all others alike do. */
function pairsInLoop(
  circuit: Circuit,
  lanes: readonly Lane[],
  { gates }: MeetingPlace,
  losses: readonly PartialLoss[],
  add: Add,
): void {
  const unitsOf = ({ lanes: [first = -1] }: PartialLoss): Lane => lanes[first] ?? []
  const stoppedBy: string[][] = []
  const stopped = (holds: (gate: number, lane: number) => boolean, lane: number) =>
    gates.flatMap((gate) => (holds(gate, lane) ? [] : `${gate}`))
  evaluateAll(circuit, losses.map(unitsOf), ({ holds }, _, count) => {
    for (let lane = 1; lane <= count; lane += 1) stoppedBy.push(stopped(holds, lane))
  })
  const tries = losses.flatMap((one, i) =>
    losses.slice(i + 1).map((other, j) => ({ one, other, i, j: i + 1 + j })),
  )
  const lanesOfTries = tries.map(({ one, other }) => [...unitsOf(one), ...unitsOf(other)])
  evaluateAll(circuit, lanesOfTries, ({ holds }, first, count) => {
    for (let lane = 1; lane <= count; lane += 1) {
      const pair = tries[first + lane - 1]
      if (!pair) continue
      const alone = new Set([...(stoppedBy[pair.i] ?? []), ...(stoppedBy[pair.j] ?? [])])
      if (stopped(holds, lane).some((gate) => !alone.has(gate))) add(pair.one, pair.other)
    }
  })
}
