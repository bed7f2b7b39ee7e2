import type { Text } from '../../../catalog/index.ts'
import {
  contains,
  duplicateBeside,
  indexOf,
  innerOf,
  overlaps,
  rectsOf,
  unionRect,
  type Design,
  type Id,
  type Point,
  type Rect,
} from '../../../model/index.ts'
import { settled } from '../../../store/index.ts'
import { outermostOf } from '../../canvas/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryMade } from '../../ui/tryMade.ts'

/** How far copies stand off what they copy, in pixels. */
const step = 24
/** So many times as far to the right room is looked for. */
const farthest = 6

/** Copies parts beside themselves, as one step after which the copies are selected. Over what it copies a part could not
 *  be told from it, and a group would read as nested. Gives whether it was done. */
export function duplicateParts(verb: Text, ids: Iterable<Id>): boolean {
  const parts = [...ids]
  return tryMade(stepLabel(verb, parts), (design) => {
    const { x, y } = shiftOf(design, parts)
    const copied = duplicateBeside(design, parts, x, y)
    return { design: settled(design, copied.design, copied.ids), ids: copied.ids }
  })
}

interface Copied {
  readonly rect: Rect
  /** The group around it, and what stands in that. */
  readonly frame: Rect | undefined
  readonly taken: readonly Rect[]
}

/** Right of all of them, or around: parts rather within their groups, groups rather in line. */
function shiftOf(design: Design, ids: readonly Id[]): Point {
  const parts = copiedOf(design, ids)
  const size = largestOf(parts)
  if (!size) return { x: step, y: step }
  const [right, down] = [size.width + step, size.height + step]
  const ways: Point[] = [
    { x: right, y: 0 },
    { x: 0, y: down },
    { x: -right, y: 0 },
    { x: 0, y: -down },
  ]
  for (let far = 2; far <= farthest; far++) ways.push({ x: far * right, y: 0 })
  const free = ways.filter((by) => parts.every((part) => isFree(part, by)))
  const hasGroups = ids.some((id) => indexOf(design).groups.has(id))
  const inside = hasGroups ? undefined : free.find((by) => parts.every((part) => isInside(part, by)))
  return inside ?? free[0] ?? { x: right, y: 0 }
}

function copiedOf(design: Design, ids: readonly Id[]): readonly Copied[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  return outermostOf(design, ids).flatMap((id) => {
    const rect = rects.get(id)
    const home = index.parentOf(id)
    const siblings = [...index.childGroups(home), ...index.childNodes(home)]
    const taken = siblings.flatMap((one) => rects.get(one.id) ?? [])
    return rect ? [{ rect, frame: rects.get(home ?? ''), taken }] : []
  })
}

/** Around what is copied in one group; of several groups, what is enough for each. */
function largestOf(
  parts: readonly Copied[],
): { readonly width: number; readonly height: number } | undefined {
  const byHome = new Map<Rect | undefined, Rect[]>()
  for (const { frame, rect } of parts) byHome.set(frame, [...(byHome.get(frame) ?? []), rect])
  const boxes = [...byHome.values()].flatMap((rects) => unionRect(rects) ?? [])
  if (boxes.length === 0) return undefined
  return {
    width: Math.max(...boxes.map(({ width }) => width)),
    height: Math.max(...boxes.map(({ height }) => height)),
  }
}

function isFree({ rect, taken }: Copied, by: Point): boolean {
  return !taken.some((other) => overlaps(other, moved(rect, by)))
}

function isInside({ rect, frame }: Copied, by: Point): boolean {
  return frame === undefined || contains(innerOf(frame), moved(rect, by))
}

function moved(rect: Rect, by: Point): Rect {
  return { ...rect, x: rect.x + by.x, y: rect.y + by.y }
}
