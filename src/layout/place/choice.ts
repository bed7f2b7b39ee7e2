import type { Design } from '../../model/index.ts'
import type { Placement } from '../types.ts'
import type { Glance } from './glance.ts'
import { glance } from './glance.ts'

/** A placement, and what it looks like. */
export type Seen = Glance & Placement

/** Keeps the better of the placements it is offered. */
export interface Choice {
  /** `handicap` is added to what the placement is judged by. */
  offer(seen: Seen, handicap: number): void
  best(): Seen | undefined
}

/** Looks at a placement: routing each of them took longer than all else together. */
export function lookAt(design: Design, placement: Placement): Seen {
  return { ...placement, ...glance(design, placement) }
}

/** An empty choice. */
export function createChoice(): Choice {
  let best: Seen | undefined
  return {
    offer: (seen, handicap) => {
      const badness = seen.badness + handicap
      if (!best || badness < best.badness) best = { ...seen, badness }
    },
    best: () => best,
  }
}
