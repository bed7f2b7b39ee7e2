import type { Design } from '../../model/index.ts'
import { layoutFrom } from '../layoutFrom.ts'
import { badness, leastBadness, measure } from '../measure.ts'
import type { Placement } from '../types.ts'

/** Keeps the better of the placements it is offered. */
export interface Choice {
  /** `handicap` is added to what the placement is judged by. */
  offer(placement: Placement, handicap: number): void
  best(): Placement | undefined
  /** Lines that cross in the best one. */
  crossings(): number
}

/** An empty choice. Only what can still win is routed and measured: that is the slow part. */
export function createChoice(design: Design): Choice {
  let best:
    { readonly placement: Placement; readonly badness: number; readonly crossings: number } | undefined
  const seen = new Set<string>()
  return {
    offer: (placement, handicap) => {
      const key = JSON.stringify([placement.direction, ...placement.rects])
      if (seen.has(key)) return
      seen.add(key)
      if (best && leastBadness(design, placement.rects) + handicap >= best.badness) return
      const { direction, rects } = placement
      const measures = measure(design, layoutFrom(design, rects, direction))
      const own = badness(measures) + handicap
      if (!best || own < best.badness) best = { placement, badness: own, crossings: measures.crossings }
    },
    best: () => best?.placement,
    crossings: () => best?.crossings ?? 0,
  }
}
