import { outOfRank, ranksIn } from '../../place/fold/ranks.ts'
import type { Drawn, Faults } from './drawn.ts'

/** Parts that do the same and stand neither in one row nor in one column. */
export function rankFaults({ design, layout }: Drawn): Faults {
  return ranksIn(design).flatMap((rank) => {
    const count = outOfRank(rank, (id) => layout.rects.get(id))
    return Array.from({ length: count }, () => rank.join(', '))
  })
}
