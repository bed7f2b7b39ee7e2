import type { Design, Id, Point, Rect } from '../../model/index.ts'
import { contains, iconCentre, indexOf, inflate, innerOf, overlaps } from '../../model/index.ts'
import { foldDesign } from '../place/fold/foldDesign.ts'
import { twinsById } from '../place/fold/frame.ts'
import { moveParts, withInside } from './moveParts.ts'
import { siblingsOf } from './siblingsOf.ts'

/** Further than this a part does not go for a straight line: it was put where it stands. */
const reach = 64
/** Kept free beside what stands in the same group. */
const beside = 8
/** The place of a counterpart weighs more than a few straight lines. */
const likeItsTwin = 4

type Axis = 'x' | 'y'
/** Votes for moves along one axis. */
type Wishes = Map<number, number>

/**
 * Brings blocks of parts into line with what stays: to the place that counterparts have in other zones (Regions, VPCs),
 * else level with, or right below, what they are connected to. A block moves as one, inside its group, over nothing.
 *
 * @param rects changed in place
 * @param blocks parts of one parent each, pinned ones left out
 */
export function bringIntoLine(
  design: Design,
  rects: Map<Id, Rect>,
  blocks: readonly (readonly Id[])[],
): void {
  const chosen = new Set(blocks.flat())
  const twins = twinsById(foldDesign(design))
  for (const block of blocks) {
    const wishes = { x: new Map<number, number>(), y: new Map<number, number>() }
    for (const id of block) {
      const staying = (twins.get(id) ?? []).filter((twin) => twin !== id && !chosen.has(twin))
      for (const twin of staying) likeTwin(design, rects, { id, twin }, wishes)
    }
    straightLines(design, rects, new Set(block.flatMap((id) => withInside(design, id))), wishes)
    const [dx, dy] = [strongest(wishes.x), strongest(wishes.y)]
    const steps = [
      { dx, dy },
      { dx, dy: 0 },
      { dx: 0, dy },
    ]
    const step = steps.find((by) => (by.dx !== 0 || by.dy !== 0) && isFree(design, rects, block, by))
    if (step) moveParts(design, rects, block, step)
  }
}

function wish(wishes: Wishes, by: number, votes: number): void {
  const whole = Math.round(by)
  wishes.set(whole, (wishes.get(whole) ?? 0) + votes)
}

/** Level with another point, or right above or below it, whichever is less; not from far away. */
function wishStraight(wishes: Readonly<Record<Axis, Wishes>>, own: Point, other: Point, votes: number): void {
  const [dx, dy] = [other.x - own.x, other.y - own.y]
  const [axis, by] = Math.abs(dx) < Math.abs(dy) ? (['x', dx] as const) : (['y', dy] as const)
  if (Math.abs(by) <= reach) wish(wishes[axis], by, votes)
}

/** In its own group as its counterpart in that one's; lanes themselves in line with each other. */
function likeTwin(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  { id, twin }: { readonly id: Id; readonly twin: Id },
  wishes: Readonly<Record<Axis, Wishes>>,
): void {
  const index = indexOf(design)
  const [own, other] = [rects.get(id), rects.get(twin)]
  const [home, away] = [index.parentOf(id) ?? '', index.parentOf(twin) ?? '']
  if (!own || !other) return
  if (home === away) {
    wishStraight(wishes, own, other, likeItsTwin)
    return
  }
  const [from, to] = [rects.get(home), rects.get(away)]
  if (!from || !to) return
  for (const axis of ['x', 'y'] as const)
    wish(wishes[axis], other[axis] - to[axis] - (own[axis] - from[axis]), likeItsTwin)
}

/** Each line that leaves the block wants to run straight. */
function straightLines(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  inside: ReadonlySet<Id>,
  wishes: Readonly<Record<Axis, Wishes>>,
): void {
  for (const { from, to } of design.edges) {
    if (inside.has(from) === inside.has(to)) continue
    const [own, other] = inside.has(from) ? [from, to] : [to, from]
    const [a, b] = [middleOf(design, rects, own), middleOf(design, rects, other)]
    if (a && b) wishStraight(wishes, a, b, 1)
  }
}

/** Where the lines of a part end: at its icon; of a group, at its middle. */
function middleOf(design: Design, rects: ReadonlyMap<Id, Rect>, id: Id): Point | undefined {
  const rect = rects.get(id)
  if (!rect) return undefined
  return indexOf(design).nodes.has(id)
    ? iconCentre(rect)
    : { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}

/** The move with the most votes; of several the least. */
function strongest(wishes: Wishes): number {
  const [best] = [...wishes].toSorted(([a, some], [b, more]) => more - some || Math.abs(a) - Math.abs(b))
  return best?.[0] ?? 0
}

function isFree(
  design: Design,
  rects: ReadonlyMap<Id, Rect>,
  block: readonly Id[],
  { dx, dy }: { readonly dx: number; readonly dy: number },
): boolean {
  const around = rects.get(indexOf(design).parentOf(block[0] ?? '') ?? '')
  const others = siblingsOf(design, rects, block)
  return block.every((id) => {
    const rect = rects.get(id)
    if (!rect) return true
    const moved = { ...rect, x: rect.x + dx, y: rect.y + dy }
    if (around && !contains(innerOf(around), moved)) return false
    return !others.some((other) => overlaps(other, inflate(moved, beside)))
  })
}
