import type { Design } from '../../model/index.ts'
import { layoutFrom } from '../layoutFrom.ts'
import { badness, leastBadness, measure } from '../measure.ts'
import type { Placement } from '../types.ts'

/** Keeps the better of the placements it is offered. */
export interface Choice {
  /** `handicap` is added to what the placement is judged by. */
  offer(placement: Placement, handicap: number): void
  best(): Placement | undefined
}

/** An empty choice. Only what can still win is routed and measured: that is the slow part. */
export function createChoice(design: Design): Choice {
  let best: { readonly placement: Placement; readonly badness: number } | undefined
  const seen = new Set<string>()
  return {
    offer: (placement, handicap) => {
      const key = JSON.stringify([placement.direction, ...placement.rects])
      if (seen.has(key)) return
      seen.add(key)
      if (best && leastBadness(design, placement.rects) + handicap >= best.badness) return
      const { direction, rects } = placement
      const own = badness(measure(design, layoutFrom(design, rects, direction))) + handicap
      if (!best || own < best.badness) best = { placement, badness: own }
    },
    best: () => best?.placement,
  }
}
