import type { Route } from '../../layout/index.ts'
import { overlaps } from '../../model/index.ts'
import type { Edge, Point, Rect } from '../../model/index.ts'
import { edgeStyle, type EdgeStyle } from '../look/edgeStyle.ts'
import { style } from '../look/style.ts'
import type { Overlay, SceneEdge, Strokes } from '../types.ts'
import { arrowHead } from './arrowHead.ts'
import { dashedPath } from './dashes.ts'
import { groundAt, type FilledGroup } from './ground.ts'
import { pointAlong, roundedPath, shortened } from './polyline.ts'

function labelOf(text: string, rect: Rect, filled: readonly FilledGroup[]): NonNullable<SceneEdge['label']> {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const ground = groundAt(middle, filled)
  const line = { text, x: middle.x, y: rect.y + rect.height * style.edge.labelBaseline }
  return { rect, line, ...(ground === undefined ? {} : { ground }) }
}

/** Whether an end can no longer send or answer in the simulation. */
function isSilent(overlay: Overlay, id: string): boolean {
  const state = overlay.states?.get(id)
  return state === 'failed' || state === 'down' || state === 'cut-off'
}

/** Where an invalid edge is crossed: its middle, or as near to it as its own label leaves free. */
function crossing(points: readonly Point[], label: Rect | undefined): Point {
  const reach = style.edge.crossReach + 3
  const isFree = (share: number) => {
    if (!label) return true
    const { x, y } = pointAlong(points, share)
    return !overlaps(label, { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach })
  }
  return pointAlong(points, [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].find(isFree) ?? 0.5)
}

/** How far a line's end stays off a node's icon: further where the icon wears a ring. */
function gapAt(overlay: Overlay, id: string): number {
  const state = overlay.states?.get(id) ?? 'ok'
  const ringed = overlay.spofs.has(id) || overlay.gaps.has(id) || state !== 'ok'
  return ringed ? style.edge.gapAtRing : style.edge.gapAtIcon
}

interface Drawn extends Strokes {
  readonly line: readonly Point[]
}
const known = new WeakMap<
  readonly Point[],
  { readonly of: readonly [number, number, EdgeStyle]; readonly strokes: Drawn }
>()

/** The line of an edge and its head: both ends stand a little off the icons. Found once for each way: what is laid over a
 *  drawing changes far more often than its ways. */
function strokesOf(points: readonly Point[], start: number, end: number, look: EdgeStyle): Drawn {
  const last = known.get(points)
  if (last?.of[0] === start && last.of[1] === end && last.of[2] === look) return last.strokes
  const strokes = drawn(points, [start, end], look)
  known.set(points, { of: [start, end, look], strokes })
  return strokes
}

function drawn(points: readonly Point[], gaps: readonly [number, number], { head, dash }: EdgeStyle): Drawn {
  const { radius } = style.edge
  const whole = shortened(points, ...gaps)
  const tip = whole.at(-1) ?? { x: 0, y: 0 }
  // A filled head covers its line; an open one shows it up to the tip.
  const line = head.shape === 'filled' ? shortened(whole, 0, head.length - 1) : whole
  return {
    line,
    path: roundedPath(line, radius),
    ...(dash && { dashes: dashedPath(line, radius, dash) }),
    head: arrowHead(whole.at(-2) ?? tip, tip, head),
  }
}

/** An edge as drawn along its route. Its kind is the written one, else the one the analysis read. */
export function composeEdge(
  edge: Edge,
  route: Route,
  overlay: Overlay,
  filled: readonly FilledGroup[],
): SceneEdge {
  const kind = edge.kind ?? overlay.edgeKinds?.get(edge.id) ?? 'sync'
  const lit = overlay.lit?.has(edge.id) ?? false
  const ghost = overlay.ghosts?.get(edge.id)
  const hasLabel = edge.label !== undefined && edge.label !== '' && route.label !== undefined
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    kind,
    invalid: edge.invalid === true,
    points: route.points,
    ...strokesOf(route.points, gapAt(overlay, edge.from), gapAt(overlay, edge.to), edgeStyle(kind)),
    middle: crossing(route.points, hasLabel ? route.label : undefined),
    lit,
    hidden: overlay.hiddenEdges.has(edge.id),
    dim: overlay.lit !== undefined && !lit,
    ...(ghost === undefined ? {} : { ghost }),
    dead: isSilent(overlay, edge.from) || isSilent(overlay, edge.to),
    ...(hasLabel && edge.label && route.label ? { label: labelOf(edge.label, route.label, filled) } : {}),
  }
}
