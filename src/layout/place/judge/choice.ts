import { sameRect, type Design } from '../../../model/index.ts'
import type { Placement } from '../../types.ts'
import type { Glance } from './glance.ts'
import { glance } from './glance.ts'

/** A placement, and what it looks like. */
export type Seen = Glance & Placement

/** A placement that was offered: `badness` has its handicap in it. */
export interface Offered extends Seen {
  readonly handicap: number
}

/** Keeps the better of the placements it is offered. */
export interface Choice {
  /** `handicap` is added to what the placement is judged by. */
  offer(seen: Seen, handicap: number): void
  best(): Offered | undefined
  /** The best and those that seem worse by no more than `margin`, best first. */
  near(margin: number): readonly Offered[]
}

/** Looks at a placement: routing each of them took longer than all else together. */
export function lookAt(design: Design, placement: Placement): Seen {
  return { ...placement, ...glance(design, placement) }
}

/** An empty choice. */
export function createChoice(): Choice {
  const offered: Offered[] = []
  let best: Offered | undefined
  return {
    offer: (seen, handicap) => {
      const judged = { ...seen, badness: seen.badness + handicap, handicap }
      offered.push(judged)
      if (!best || judged.badness < best.badness) best = judged
    },
    best: () => best,
    near: (margin) => {
      const limit = (best?.badness ?? 0) + margin
      const close = offered.filter(({ badness }) => badness <= limit)
      return close
        .filter((one, i) => !close.slice(0, i).some((other) => isSame(one, other)))
        .toSorted(byBadness)
    },
  }
}

function byBadness(a: Seen, b: Seen): number {
  return a.badness - b.badness
}

/** Whether two placements have everything at the same places. */
function isSame(a: Seen, b: Seen): boolean {
  if (a.badness !== b.badness || a.direction !== b.direction) return false
  return [...a.rects].every(([id, rect]) => {
    const other = b.rects.get(id)
    return other !== undefined && sameRect(rect, other)
  })
}
