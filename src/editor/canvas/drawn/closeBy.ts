import { changesSince, contains, type Id, type Rect } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { isLineIn, partsIn, partsOf } from './inSight.ts'

/** What has a place in a drawing. */
type Placed = Pick<Scene, 'groups' | 'spans' | 'nodes' | 'edges'>

/** What of a drawing lies in a region. */
export interface Close extends Placed {
  readonly region: Rect
  /** Where each of the lines stands among all lines. */
  readonly places: readonly number[]
}

/** Looks for what of a drawing lies in a region. */
export type CloseBy = (scene: Placed, region: Rect) => Close

/** So far around an area is looked, in the drawing's pixels: what comes near as the view moves on is among it for a while,
 *  and all of a large drawing is gone through now and then, not with every step. */
const reach = 1000

/** The region in which is looked for what is close to an area: the one of before while the area lies in it. */
export function regionAround({ x, y, width, height }: Rect, before: Rect | undefined): Rect {
  const isStill = before && contains(before, { x, y, width, height })
  // From further away much more was close.
  const isTooWide = before && (before.width > width + 4 * reach || before.height > height + 4 * reach)
  if (isStill && !isTooWide) return before
  return { x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach }
}

/** Looks anew only when it is another drawing or region; of lines known to differ little from the last ones only at the
 *  difference. */
export function createCloseBy(): CloseBy {
  let last: { readonly scene: Placed; readonly close: Close } | undefined
  return (scene, region) => {
    if (last?.scene !== scene || last.close.region !== region) {
      const before = last?.close.region === region ? last : undefined
      const places = placesIn(scene.edges, region, before && { ...before.close, edges: before.scene.edges })
      const edges = places.flatMap((at) => scene.edges[at] ?? [])
      last = { scene, close: { ...partsIn(scene, region), edges, places, region } }
    }
    return last.close
  }
}

/** With the one part that is `held` wherever it stands. */
export function closeWith(close: Close, scene: Placed, held: Id | undefined): Placed {
  const isHeld = ({ id }: { readonly id: Id }) => id === held
  if (held === undefined || [close.nodes, close.groups, close.spans].some((parts) => parts.some(isHeld)))
    return close
  const { groups, spans, nodes } = partsOf(scene, new Set([held]))
  return {
    groups: [...close.groups, ...groups],
    spans: [...close.spans, ...spans],
    nodes: [...close.nodes, ...nodes],
    edges: close.edges,
  }
}

/** Where the lines in a region stand among all of a list. */
function placesIn(
  edges: Placed['edges'],
  region: Rect,
  before: Pick<Close, 'edges' | 'places'> | undefined,
): readonly number[] {
  const isIn = (at: number) => isLineIn(edges[at]?.points ?? [], region)
  const changed = before && changesSince(edges, before.edges)?.map(Number)
  if (!before || !changed) return [...edges.keys()].filter(isIn)
  if (changed.length === 0) return before.places
  const moved = new Set(changed)
  const stay = before.places.filter((at) => !moved.has(at))
  return [...stay, ...[...moved].filter(isIn)].sort((a, b) => a - b)
}
