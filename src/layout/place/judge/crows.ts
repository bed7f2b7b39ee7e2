import type { Design, Direction, Id, Point, Rect } from '../../../model/index.ts'
import { iconRect, leafBox } from '../../../model/index.ts'
import { bundlesOf } from '../../route/bundles.ts'
import type { Ends } from '../../route/bundles.ts'
import { lookOf } from '../../route/lookOf.ts'
import { plainHulls } from '../../spanHulls.ts'
import type { Rects } from '../../types.ts'

/** A line as the crow flies. */
export interface Crow extends Ends {
  readonly a: Point
  readonly b: Point
  /** Around both ends: asked of every two lines. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** From border to border. */
  readonly length: number
}

/** An icon that lines have to go round. */
export interface Obstacle {
  readonly id: Id
  readonly icon: Rect
}

/** Share of meeting crow lines that routed ones cannot be led past each other, times what a crossing weighs. */
export const meeting = 0.7
/** Lines this little out of line are drawn straight all the same. */
const jog = 2
/** Against the flow a line has to turn round, mostly. */
const backwards = 40

/** One for each line that will be drawn. */
export function crowsOf(design: Design, rects: Rects): Crow[] {
  const hulls = plainHulls(design, rects)
  const bundles = bundlesOf(design, rects, hulls)
  const drawn = new Set<string>()
  return design.edges.flatMap((edge) => {
    const ends = bundles.get(edge.id) ?? edge
    const { from, to } = ends
    const [a, b] = [drawnAt(rects, hulls, from), drawnAt(rects, hulls, to)]
    if (!a || !b || from === to) return []
    const line = `${from} ${to} ${lookOf(edge)} ${edge.label ?? ''}`
    if (ends !== edge && drawn.has(line)) return []
    drawn.add(line)
    return [crowOf(ends, a, b)]
  })
}

/** The crow line between two drawn ends. */
export function crowOf({ from, to }: Ends, start: Rect, end: Rect): Crow {
  const x = gapOf(start.x, start.width, end.x, end.width)
  const y = gapOf(start.y, start.height, end.y, end.height)
  const turn = x > 0 && y > 0 ? (start.height + end.height) / 2 : 0
  const [a, b] = [middle(start), middle(end)]
  return {
    from,
    to,
    a,
    b,
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
    length: x + y + turn,
  }
}

/** What a line ends at. */
export function drawnAt(rects: Rects, hulls: Rects, id: Id): Rect | undefined {
  const rect = rects.get(id)
  if (!rect) return hulls.get(id)
  return rect.width === leafBox.width && rect.height === leafBox.height ? iconRect(rect) : rect
}

function middle({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function gapOf(a: number, aSize: number, b: number, bSize: number): number {
  return Math.max(0, b - a - aSize, a - b - bSize)
}

/** Bends of a line that has to go round an icon, and round a group that holds neither of its ends. */
export const aroundIcon = 4
export const aroundGroup = 3

/** What may be in a straight line's way. */
export interface InTheWay {
  /** The bends that it takes round icons; none where these are not in its way. */
  readonly around: (straight: Crow) => number
  readonly isForeign: (straight: Crow) => boolean
}

/** The bends that a line needs at least, or nearly. */
export function bendsOf(crow: Crow, { around, isForeign }: InTheWay, direction: Direction): number {
  if (isStraight(crow)) return around(crow) || (isForeign(crow) ? aroundGroup : 0)
  const { a, b } = crow
  return (direction === 'right' ? b.x - a.x : b.y - a.y) < -backwards ? 2.5 : 2
}

/** Whether a line runs along a row or a column. */
export function isStraight({ left, right, top, bottom }: Crow): boolean {
  return bottom - top < jog || right - left < jog
}

/** Whether an icon stands on a straight line of others. */
export function isOn(crow: Crow, { id, icon: { x, y, width, height } }: Obstacle): boolean {
  const { left, right, top, bottom, from, to } = crow
  return (
    x < right + jog &&
    left < x + width &&
    y < bottom + jog &&
    top < y + height &&
    isStraight(crow) &&
    id !== from &&
    id !== to
  )
}

/** Whether two crow lines of different parts meet. */
export function doMeet(p: Crow, q: Crow): boolean {
  // Most lines are far apart: that shows quickest.
  if (q.left > p.right || q.right < p.left || q.top > p.bottom || q.bottom < p.top) return false
  if (p.from === q.from || p.to === q.to || p.from === q.to || p.to === q.from) return false
  return side(p, q.a) * side(p, q.b) < 0 && side(q, p.a) * side(q, p.b) < 0
}

/** On which side of a line a point lies, by sign. */
function side({ a, b }: Crow, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)
}
