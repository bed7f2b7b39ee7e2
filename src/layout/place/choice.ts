import type { Design } from '../../model/index.ts'
import type { Placement } from '../types.ts'
import type { Glance } from './glance.ts'
import { glance } from './glance.ts'
import type { Making } from './placeOnce.ts'

/** A placement and how it was made. */
export interface Offer extends Placement {
  readonly making: Making
}

/** Keeps the better of the placements it is offered. */
export interface Choice {
  /** `handicap` is added to what the placement is judged by. */
  offer(offer: Offer, handicap: number): void
  best(): (Glance & Offer) | undefined
}

/** An empty choice. Placements are judged at a glance: routing each of them took longer than all else together. */
export function createChoice(design: Design): Choice {
  let best: (Glance & Offer) | undefined
  return {
    offer: (offer, handicap) => {
      const seen = glance(design, offer)
      const badness = seen.badness + handicap
      if (!best || badness < best.badness) best = { ...offer, ...seen, badness }
    },
    best: () => best,
  }
}
