import { evaluateAll } from '../../circuit/evaluate.ts'
import { atomsBelow, type CircuitView } from './circuitView.ts'
import type { End } from './solve.ts'
import type { Question } from './exact.ts'

/** A thousand words of 31 states. */
const samples = 31_000

export interface Sampled {
  readonly up: number
  readonly of: number
  /** For each atom: how often the flow was down while it was lost. */
  readonly lostWhileDown: ReadonlyMap<number, number>
}

/** Draws states of everything below a flow and counts how often it is up; equal seeds draw equal states. */
export function sample(view: CircuitView, { top, chanceAt }: Question, end: End, seed: number): Sampled {
  const { circuit, atoms } = view
  const used = atomsBelow(view, top)
  const lostIn: number[][] = Array.from({ length: samples }, () => [])
  const random = randomFrom(seed)
  for (const atom of used) {
    const q = 1 - chanceAt(atom, end)
    for (let i = nextLoss(random, q, -1); i < samples; i = nextLoss(random, q, i)) lostIn[i]?.push(atom)
  }
  const lanes = lostIn.map((lost) => [...new Set(lost.flatMap((atom) => atoms.unitsOf[atom] ?? []))])
  let up = 0
  const lostWhileDown = new Map<number, number>()
  evaluateAll(circuit, lanes, ({ holds }, first, count) => {
    for (let lane = 1; lane <= count; lane += 1) {
      if (holds(top, lane)) up += 1
      else
        for (const atom of lostIn[first + lane - 1] ?? [])
          lostWhileDown.set(atom, (lostWhileDown.get(atom) ?? 0) + 1)
    }
  })
  return { up, of: samples, lostWhileDown }
}

/** The interval that holds the true share `z` standard errors wide (Wilson 1927): sound for shares near one. */
export function wilson(up: number, of: number, z = 1.96): readonly [low: number, high: number] {
  const share = up / of
  const scale = 1 + (z * z) / of
  const middle = (share + (z * z) / (2 * of)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/** The next draw that loses something lost with chance q: jumps over all that keep it. */
function nextLoss(random: () => number, q: number, from: number): number {
  if (q <= 0) return samples
  if (q >= 1) return from + 1
  return from + 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-q))
}

/** A small generator of even draws from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
