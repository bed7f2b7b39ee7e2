import { overlaps, type Id, type Point, type Rect } from '../../model/index.ts'
import type { Scene } from '../../scene/index.ts'

/** Above these many parts, or lines, only those near the view are in the page. */
const many = 300

/** Whether a drawing is too large to have all of it in the page. */
export function isLarge({ groups, spans, nodes, edges }: Parts): boolean {
  return groups.length + spans.length + nodes.length > many || edges.length > many
}

type Parts = Pick<Scene, 'groups' | 'spans' | 'nodes' | 'edges'>

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

/** Whether the bounds of a line meet an area. */
export function isLineIn(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const point of points) {
    left = Math.min(left, point.x)
    right = Math.max(right, point.x)
    top = Math.min(top, point.y)
    bottom = Math.max(bottom, point.y)
  }
  return left < x + width && right > x - 1 && top < y + height && bottom > y - 1
}

/** The selected part when it is the only one: it stays in the page however far the view moves from it, and the
 *  keyboard's focus with it. */
export function heldPart(selection: ReadonlySet<Id>): Id | undefined {
  return selection.size === 1 ? [...selection][0] : undefined
}
