import type { Direction, Id } from '../../../model/index.ts'
import { inBends } from '../../measure.ts'
import { aroundGroup, aroundIcon, bendsOf, doMeet, isOn, meeting } from '../judge/crows.ts'
import type { Crow, Obstacle } from '../judge/crows.ts'
import type { Changes } from './sketched.ts'

/** Bends of a line round a part that is joined to its other end too: it weaves through that part's lines. */
const aroundRival = 8
/** A crossing, in bends. */
const crossing = inBends.crossing * meeting

/** What moved and what stands: lines, and icons where these stood and would stand. */
export interface Crowd {
  readonly moved: readonly Crow[]
  /** All lines as they stand, those of them that are straight, and those that moved. */
  readonly crows: readonly Crow[]
  readonly straights: readonly Crow[]
  readonly own: ReadonlySet<Crow>
  readonly icons: readonly Obstacle[]
  readonly changes: Changes
  readonly here: readonly Obstacle[]
  /** Whether a part has a line to, or from, the same part as a line. */
  readonly isRival: (line: Crow, id: Id) => boolean
  /** Whether a straight line runs through a group that holds neither end: any, or one that moved, if any did. */
  readonly isForeign: (line: Crow) => boolean
  readonly isEntered: (line: Crow) => boolean
  readonly isAnyEntered: boolean
}

/** Bends and crossings of the moved lines, and what moved icons and groups do to the others; above `limit` only that it is above. */
export function crowdCost(crowd: Crowd, direction: Direction, limit: number): number {
  const { moved, crows, straights, own, here, isRival, isForeign, isEntered, isAnyEntered } = crowd
  const inTheWay = { around: (line: Crow) => around(crowd, line), isForeign }
  const near = nearTo(moved, crows, own)
  let sum = 0
  for (let i = 0; i < moved.length; i++) {
    const crow = moved[i]
    if (!crow) continue
    sum += bendsOf(crow, inTheWay, direction)
    for (const other of near) if (doMeet(crow, other)) sum += crossing
    for (let j = i + 1; j < moved.length; j++) {
      const other = moved[j]
      if (other && doMeet(crow, other)) sum += crossing
    }
    if (sum > limit) return sum
  }
  if (here.length === 0 && !isAnyEntered) return sum
  for (const other of straights) {
    if (own.has(other)) continue
    sum += aroundAny(other, here, isRival) || (isEntered(other) ? aroundGroup : 0)
  }
  return sum
}

/** The lines around lines that moved, but for these: of many that move together few meet any. */
function nearTo(moved: readonly Crow[], crows: readonly Crow[], own: ReadonlySet<Crow>): readonly Crow[] {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const crow of moved) {
    if (crow.left < left) left = crow.left
    if (crow.right > right) right = crow.right
    if (crow.top < top) top = crow.top
    if (crow.bottom > bottom) bottom = crow.bottom
  }
  const near: Crow[] = []
  for (const crow of crows) {
    const isApart = crow.left > right || crow.right < left || crow.top > bottom || crow.bottom < top
    if (!isApart && !own.has(crow)) near.push(crow)
  }
  return near
}

/** The bends that a straight line takes round the worst of the icons in its way, but for those that moved away. */
function aroundAny(
  crow: Crow,
  icons: readonly Obstacle[],
  isRival: Crowd['isRival'],
  away?: Changes,
): number {
  let bends = 0
  for (const icon of icons) {
    if (!isOn(crow, icon) || away?.has(icon.id)) continue
    if (isRival(crow, icon.id)) return aroundRival
    bends = aroundIcon
  }
  return bends
}

/** The same for all icons, those that moved where they would stand. */
function around({ icons, changes, here, isRival }: Crowd, crow: Crow): number {
  return Math.max(aroundAny(crow, here, isRival), aroundAny(crow, icons, isRival, changes))
}
