import type { Group, Id, Rect } from '../../model/index.ts'
import { contains, groupPadding, indexOf, inflate, overlaps, sameRect, unionRect } from '../../model/index.ts'
import { textWidth } from '../text/textWidth.ts'
import type { Rects } from '../types.ts'
import type { Insides } from './insides.ts'
import type { Changes, Sketched } from './sketched.ts'
import { spacing, spanRoom } from './spacing.ts'

/** These are as large as their lane or tier. */
const stretched: ReadonlySet<string> = new Set(['az', 'subnet-public', 'subnet-private'])
/** A group, or the whole drawing, that becomes longer by a pixel, in bends. */
const perPixel = 1 / 120
/** Between these a drawing's shape is as good as any; beyond, it costs like so many edges' share of it.
 * Any row lower than `low` is as good as one that high. */
const shapes = { widest: 1.9, tallest: 1.1, low: 260, price: 2.2, mostEdges: 12 } as const

type Size = Pick<Rect, 'width' | 'height'>

/** All that changes when a part moves: its inside, and the groups around it; undefined when these cannot follow. */
export function follow(sketched: Sketched, insides: Insides, id: Id, rect: Rect): Changes | undefined {
  const { task, rects, hulls, rigid } = sketched
  const old = rects.get(id)
  if (!old) return undefined
  const changes = new Map<Id, Rect>()
  for (const part of insides.of(id)) {
    const own = rects.get(part) ?? hulls.get(part)
    if (own) changes.set(part, { ...own, x: own.x + rect.x - old.x, y: own.y + rect.y - old.y })
  }
  for (const group of indexOf(task.design).ancestors(id)) {
    const before = rects.get(group.id)
    if (!before) return undefined
    const fitted = fit(sketched, group, before, changes)
    if (rigid.has(group.id)) return contains(before, fitted) ? changes : undefined
    if (sameRect(before, fitted)) break
    if (isHit(sketched, group, before, fitted)) return undefined
    changes.set(group.id, fitted)
  }
  return changes
}

/** What growing groups cost, and the whole drawing's size and shape. */
export function sizeCost({ task, rects }: Sketched, changes: Changes): number {
  const index = indexOf(task.design)
  // What a leaf takes away at one end it may add at the other; a group that moves round a corner has lines go after it.
  const [moved = ''] = changes.keys()
  const growth = index.nodes.has(moved) ? netGrowth : grossGrowth
  let longer = 0
  for (const [id, rect] of changes) {
    const old = rects.get(id)
    if (old) longer += growth(old, rect)
  }
  const tops = [...index.childGroups(undefined), ...index.childNodes(undefined)].map(({ id }) => id)
  const [now, then] = [wholeOf(tops, rects), wholeOf(tops, rects, changes)]
  longer += growth(now, then)
  const edges = task.design.edges.length
  const area = (Math.sqrt(then.width * then.height) / 1500) * edges
  return longer * perPixel + area + Math.min(shapes.mostEdges, edges) * shapes.price * outOfShape(then)
}

function grossGrowth(old: Size, { width, height }: Size): number {
  return Math.max(0, width - old.width) + Math.max(0, height - old.height)
}

/** By how much more a rectangle grows in one direction than it shrinks in the other. */
function netGrowth(old: Size, { width, height }: Size): number {
  return Math.max(0, width - old.width + height - old.height)
}

function wholeOf(tops: readonly Id[], rects: Rects, changes?: Changes): Size {
  const all = unionRect(tops.flatMap((id) => changes?.get(id) ?? rects.get(id) ?? []))
  return all ?? { width: 1, height: 1 }
}

function outOfShape({ width, height }: Size): number {
  const wide = width / Math.max(shapes.low, height)
  return Math.max(0, Math.log(wide / shapes.widest), Math.log((shapes.tallest * height) / width))
}

/** The rectangle of a group around its changed content. */
function fit({ task, rects, titles }: Sketched, group: Group, old: Rect, changes: Changes): Rect {
  const index = indexOf(task.design)
  const nodes = index.childNodes(group.id)
  const content = unionRect(
    [...nodes, ...index.childGroups(group.id)].flatMap(({ id }) => changes.get(id) ?? rects.get(id) ?? []),
  )
  if (!content) return old
  const levels = Math.max(0, ...nodes.map(({ id }) => titles.get(id) ?? 0))
  const top = groupPadding.top + (levels > 0 ? levels * spanRoom.titleHeight + spacing.grid : 0)
  const titled = Math.ceil(textWidth(group.label, 12, true)) + 48
  const rect = {
    x: content.x - groupPadding.left,
    y: content.y - top,
    width: Math.max(titled, content.width + groupPadding.left + groupPadding.right),
    height: content.height + top + groupPadding.bottom,
  }
  return stretched.has(group.kind) ? (unionRect([old, rect]) ?? rect) : rect
}

/** Whether a group that grows comes too near to what stands beside it. */
function isHit({ task, rects }: Sketched, group: Group, before: Rect, after: Rect): boolean {
  const index = indexOf(task.design)
  const [near, far] = [inflate(after, spacing.node), inflate(before, spacing.node)]
  return [...index.childNodes(group.parent), ...index.childGroups(group.parent)].some(({ id }) => {
    const beside = id === group.id ? undefined : rects.get(id)
    if (!beside || !overlaps(near, beside)) return false
    // What stood that near before may stay so, but nothing may meet.
    return !overlaps(far, beside) || overlaps(after, beside)
  })
}
