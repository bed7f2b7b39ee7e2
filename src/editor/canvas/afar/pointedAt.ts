import type { Id, Point, Rect } from '../../../model/index.ts'
import { style, type Scene, type SceneGroup, type SceneSpan } from '../../../scene/index.ts'

/** How far a border reaches on both sides for the pointer, and how high a title is, as those that are in the page have
 *  it; in the drawing's pixels. */
const border = 6
const titleHeight = 28
const hullTitle = { width: 180, height: 20 } as const

/** What of a drawing the pointer would meet: a part, else a line, a hull's frame, a group's; the last drawn of each. */
export function pointedAt(
  { nodes, edges, spans, groups }: Pick<Scene, 'nodes' | 'edges' | 'spans' | 'groups'>,
  selection: ReadonlySet<Id>,
  point: Point,
): Id | undefined {
  const { x, y } = point
  const isOnHull = ({ rect }: SceneSpan) =>
    isOnFrame(rect, point) || holds({ ...rect, ...within(rect, hullTitle) }, x, y)
  const isOnBox = ({ id, rect, closed }: SceneGroup) =>
    closed || selection.has(id)
      ? holds(rect, x, y)
      : isOnFrame(rect, point) || holds({ ...rect, height: titleHeight }, x, y)
  return (
    nodes.findLast(({ rect }) => holds(rect, x, y)) ??
    edges.findLast(({ points }) => isOnLine(points, point)) ??
    spans.findLast(isOnHull) ??
    groups.findLast(isOnBox)
  )?.id
}

function within(rect: Rect, { width, height }: typeof hullTitle) {
  return { width: Math.min(rect.width, width), height }
}

function holds(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height
}

function isOnFrame({ x, y, width, height }: Rect, at: Point): boolean {
  const outer = { x: x - border, y: y - border, width: width + 2 * border, height: height + 2 * border }
  const inner = { x: x + border, y: y + border, width: width - 2 * border, height: height - 2 * border }
  return holds(outer, at.x, at.y) && !holds(inner, at.x, at.y)
}

/** Pieces of lines run straight across or down. */
function isOnLine(points: readonly Point[], { x, y }: Point): boolean {
  const reach = style.edge.hitWidth / 2
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) break
    if (x < Math.min(a.x, b.x) - reach || x > Math.max(a.x, b.x) + reach) continue
    if (y >= Math.min(a.y, b.y) - reach && y <= Math.max(a.y, b.y) + reach) return true
  }
  return false
}
