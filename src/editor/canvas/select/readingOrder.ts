import { indexOf, rectsOf, type Design, type Id, type Rect } from '../../../model/index.ts'

/** Groups and nodes as one reads the drawing: a group, then what it holds; within one, rows from the top, each from
 *  the left. */
export function readingOrder(design: Design): Id[] {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const inside = (parent: Id | undefined): Id[] => {
    const children = [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(({ id }) => {
      const rect = rects.get(id)
      return rect ? [{ id, rect }] : []
    })
    return rowsOf(children).flatMap(({ id }) => [id, ...inside(id)])
  }
  return inside(undefined)
}

/** Things whose middles lie within each other's height share a row. */
function rowsOf<T extends { readonly rect: Rect }>(things: readonly T[]): T[] {
  const rows: { bottom: number; members: T[] }[] = []
  for (const thing of things.toSorted((a, b) => a.rect.y - b.rect.y)) {
    const row = rows.at(-1)
    const middle = thing.rect.y + Math.min(thing.rect.height, 84) / 2
    if (row && middle < row.bottom) row.members.push(thing)
    else rows.push({ bottom: thing.rect.y + thing.rect.height, members: [thing] })
  }
  return rows.flatMap(({ members }) => members.toSorted((a, b) => a.rect.x - b.rect.x))
}

/** The nearest part from `from` in a direction among `beside` (all nodes), preferring what lies straight ahead;
 *  undefined at the edge. */
export function nearestTowards(
  design: Design,
  from: Id,
  direction: 'left' | 'right' | 'up' | 'down',
  beside: Iterable<Id> = design.nodes.map(({ id }) => id),
): Id | undefined {
  const rects = rectsOf(design)
  const start = rects.get(from)
  if (!start) return undefined
  const origin = middle(start)
  let best: { id: Id; cost: number } | undefined
  for (const id of beside) {
    const rect = rects.get(id)
    if (id === from || !rect) continue
    const to = middle(rect)
    const [dx, dy] = [to.x - origin.x, to.y - origin.y]
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction]
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx)
    if (ahead <= 1) continue
    const cost = ahead + 2 * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id
}

function middle(rect: Rect) {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
}
