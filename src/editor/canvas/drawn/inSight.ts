import { overlaps, type Id, type Point, type Rect } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'

/** Above these many parts, or lines, only those near the view are in the page; from far away none of them is: they are
 *  painted together. */
const many = 300

/** Whether a drawing is too large to have all of it in the page: what is near is, and seen from far away only what one
 *  points at or has chosen. */
export function isLarge({ groups, spans, nodes, edges }: Parts): boolean {
  return groups.length + spans.length + nodes.length > many || edges.length > many
}

/** The parts with one of these ids. */
export function partsOf(
  { groups, spans, nodes }: Pick<Scene, 'groups' | 'spans' | 'nodes'>,
  ids: ReadonlySet<Id | undefined>,
): Pick<Scene, 'groups' | 'spans' | 'nodes'> {
  const isOne = ({ id }: { readonly id: Id }) => ids.has(id)
  return { groups: groups.filter(isOne), spans: spans.filter(isOne), nodes: nodes.filter(isOne) }
}

type Parts = Readonly<Record<'groups' | 'spans' | 'nodes' | 'edges', readonly unknown[]>>

/** What of a drawing lies in an area, and the one part that is `held` wherever it stands. Without an area, all of it. */
export function partsIn<Drawn extends Pick<Scene, 'groups' | 'spans' | 'nodes'>>(
  scene: Drawn,
  area: Rect | undefined,
  held?: Id,
): Pick<Scene, 'groups' | 'spans' | 'nodes'> {
  if (!area) return scene
  const isIn = ({ id, rect }: { readonly id: Id; readonly rect: Rect }) => overlaps(rect, area) || id === held
  return {
    groups: scene.groups.filter(isIn),
    spans: scene.spans.filter(isIn),
    nodes: scene.nodes.filter(isIn),
  }
}

/** Whether a line passes through an area: each of its straight pieces is looked at, for the bounds of a long line with
 *  corners cover much that it never comes near. */
export function isLineIn(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    if (!a || !b) break
    if (Math.min(a.x, b.x) >= x + width || Math.max(a.x, b.x) < x) continue
    if (Math.min(a.y, b.y) < y + height && Math.max(a.y, b.y) >= y) return true
  }
  return false
}

/** What has a place in a drawing. */
type Placed = Pick<Scene, 'groups' | 'spans' | 'nodes' | 'edges'>

/** How many parts and lines are in one area and not in another. */
export function countIn(
  { groups, spans, nodes, edges }: Placed,
  area: Rect,
  butNot: Rect | undefined,
): number {
  let count = 0
  for (const parts of [groups, spans, nodes])
    for (const { rect } of parts) if (overlaps(rect, area) && !(butNot && overlaps(rect, butNot))) count += 1
  for (const { points } of edges)
    if (isLineIn(points, area) && !(butNot && isLineIn(points, butNot))) count += 1
  return count
}

/** The selected part when it is the only one: it stays in the page however far the view moves from it, and the
 *  keyboard's focus with it. */
export function heldPart(selection: ReadonlySet<Id>): Id | undefined {
  return selection.size === 1 ? [...selection][0] : undefined
}

/** As many parts as one chooses one by one. */
const few = 60

/** Selected parts as long as they are few: in a painted drawing they stay in the page, and the
 *  keyboard's focus with them. */
export function fewOf(selection: ReadonlySet<Id>): Iterable<Id> {
  return selection.size <= few ? selection : []
}
