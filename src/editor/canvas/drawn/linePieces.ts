import { overlaps, type Rect } from '../../../model/index.ts'
import { edgeStyle, ownStrokes, type SceneEdge } from '../../../scene/index.ts'

/** A stretch of a line that is drawn as a shape of its own. */
interface Piece {
  /** SVG path data. */
  readonly path: string
  readonly box: Rect
}

/** Stretches are chosen by the bits of a whole number. */
const most = 30
/** All of a line in one stretch. */
export const wholeLine = -1
/** Stretches overlap by so much, in pixels: two ends that only meet let the ground shine through. */
const overlap = 1

const known = new WeakMap<SceneEdge, readonly Piece[]>()

/** Which stretches of a line lie in an area, for `pathsOf`. A long line with corners has bounds that cover everything:
 *  as one shape it would be painted with every patch of the screen. Without an area, all of it in one. */
export function stretchesIn(edge: SceneEdge, area: Rect | undefined): number {
  if (!area) return wholeLine
  const pieces = piecesOf(edge)
  if (pieces.length < 2 || pieces.length > most) return wholeLine
  let chosen = 0
  for (const [i, { box }] of pieces.entries()) if (overlaps(box, area)) chosen |= 1 << i
  // Nothing is spared, and seven shapes cost more than one.
  return chosen === 2 ** pieces.length - 1 ? wholeLine : chosen
}

/** SVG path data of the chosen stretches of a line. */
export function pathsOf(edge: SceneEdge, stretches: number): readonly string[] {
  if (stretches === wholeLine) return [ownStrokes(edge).dashes ?? ownStrokes(edge).path]
  return piecesOf(edge).flatMap(({ path }, i) => (stretches & (1 << i) ? path : []))
}

function piecesOf(edge: SceneEdge): readonly Piece[] {
  const pieces = known.get(edge) ?? cut(edge)
  known.set(edge, pieces)
  return pieces
}

/** Every straight stretch with the corner at its end. Of a dashed line, small already, the whole stays. */
function cut(edge: SceneEdge): readonly Piece[] {
  const { kind, points } = edge
  const { path, dashes } = ownStrokes(edge)
  if (dashes !== undefined || points.length < 3) return []
  const stretches = path.slice(1).split('L')
  const { width } = edgeStyle(kind)
  const pieces: Piece[] = []
  let start = stretches[0] ?? ''
  for (const stretch of stretches.slice(1)) {
    // "x y" of a last stretch, else "x yQx y x y".
    const places = stretch.split(/[Q ]/u).map(Number)
    const [x = 0, y = 0] = start.split(' ').map(Number)
    const [endX = 0, endY = 0] = places.slice(-2)
    const [cornerX = endX, cornerY = endY] = places.length > 2 ? places.slice(2, 4) : []
    const onX = endX + Math.sign(endX - cornerX) * overlap
    const onY = endY + Math.sign(endY - cornerY) * overlap
    const isLast = places.length === 2
    const on = isLast ? '' : `L${onX} ${onY}`
    pieces.push({
      path: `M${start}L${stretch}${on}`,
      box: around([x, cornerX, onX], [y, cornerY, onY], width),
    })
    start = `${endX} ${endY}`
  }
  return pieces
}

function around(xs: readonly number[], ys: readonly number[], width: number): Rect {
  const [left, top] = [Math.min(...xs) - width, Math.min(...ys) - width]
  return { x: left, y: top, width: Math.max(...xs) + width - left, height: Math.max(...ys) + width - top }
}
