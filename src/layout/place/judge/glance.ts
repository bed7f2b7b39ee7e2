import type { Design, Direction } from '../../../model/index.ts'
import { iconRect, unionRect } from '../../../model/index.ts'
import { badness, inBends, shapeBadness } from '../../measure.ts'
import type { Placement, Rects } from '../../types.ts'
import { allOutOfRank } from '../fold/ranks.ts'
import { bendsOf, crowsOf, doMeet, isOn, meeting } from './crows.ts'
import type { Crow } from './crows.ts'
import { foreignOf, groundsOf } from './foreign.ts'
import { isLopsided, servedTwinsIn } from '../rearrange/servedTwins.ts'

/** A part that stands beside the middle of what it serves, in bends: more than the bend or two that it saves. */
const lopsided = 2.5

/** What a placement will look like once it is routed, at a glance. */
export interface Glance {
  readonly badness: number
  readonly bends: number
  readonly crossings: number
  /** What its outline has against it. */
  readonly shape: number
}

/**
 * Judges a placement without routing it: crow lines meet about where routed ones cross, and a line needs two bends
 * unless its ends are in line with nothing between. A hundred times faster than routing, and chooses nearly as well.
 */
export function glance(design: Design, { rects, direction }: Placement): Glance {
  const crows = crowsOf(design, rects)
  const icons = design.nodes.flatMap(({ id }) => {
    const rect = rects.get(id)
    return rect ? [{ id, icon: iconRect(rect) }] : []
  })
  let [bends, length] = [0, 0]
  const [foreign, grounds] = [foreignOf(design), groundsOf(design, rects)]
  const inTheWay = {
    isBlocked: (line: Crow) => icons.some((one) => isOn(line, one)),
    isForeign: (line: Crow) => foreign(line, grounds),
  }
  for (const crow of crows) {
    length += crow.length
    bends += bendsOf(crow, inTheWay, direction)
  }
  bends += lopsided * lopsidedIn(design, rects, direction) + inBends.stray * allOutOfRank(design, rects)
  const crossings = crossingsOf(crows)
  const { width, height } = unionRect(rects.values()) ?? { width: 1, height: 1 }
  const lines = { bends, crossings: crossings * meeting, length, edges: design.edges.length }
  const shape = shapeBadness({ width, height })
  return { badness: badness({ ...lines, width, height }), bends, crossings, shape }
}

function lopsidedIn(design: Design, rects: Rects, direction: Direction): number {
  const across = direction === 'right' ? 'y' : 'x'
  return servedTwinsIn(design).filter((one) => isLopsided(one, (id) => rects.get(id), across)).length
}

function crossingsOf(crows: readonly Crow[]): number {
  let count = 0
  crows.forEach((crow, i) => {
    for (let j = i + 1; j < crows.length; j++) {
      const other = crows[j]
      if (other && doMeet(crow, other)) count++
    }
  })
  return count
}
