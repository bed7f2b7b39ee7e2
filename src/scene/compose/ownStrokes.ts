import type { Point } from '../../model/index.ts'
import { edgeStyle } from '../look/edgeStyle.ts'
import { style } from '../look/style.ts'
import type { SceneEdge, Strokes, Taken } from '../types.ts'
import { dashedPath } from './dashes.ts'
import { distance, roundedPath, towards } from './polyline.ts'

const { radius } = style.edge
/** A line begins by so much before it leaves a trunk, in pixels: its corner is as round as without. */
const lead = 2 * radius

const known = new WeakMap<SceneEdge, Strokes>()

/** What is to be stroked of an edge: all of it, but for a trunk that another one draws. */
export function ownStrokes(edge: SceneEdge): Strokes {
  if (!edge.taken) return edge
  const strokes = known.get(edge) ?? without(edge, edge.taken)
  known.set(edge, strokes)
  return strokes
}

function without(edge: SceneEdge, { start, end }: Taken): Strokes {
  const [cutStart, cutEnd] = [Math.max(0, start - lead), Math.max(0, end - lead)]
  if (cutStart === 0 && cutEnd === 0) return edge
  const way = between(edge, cutStart, cutEnd)
  const { dash } = edgeStyle(edge.kind)
  return {
    path: roundedPath(way, radius),
    ...(dash && { dashes: dashedPath(way, radius, dash, { start: cutStart === 0, end: cutEnd === 0 }) }),
    head: cutEnd === 0 ? edge.head : '',
  }
}

/** The corners of what is left of a line without so much of its way at the start and at the end; none when nothing is. */
function between({ points, line }: SceneEdge, cutStart: number, cutEnd: number): Point[] {
  const length = points.reduce((sum, point, i) => sum + distance(points[i - 1] ?? point, point), 0)
  if (cutStart + cutEnd >= length) return []
  const way: Point[] = []
  let passed = 0
  for (const [i, b] of points.entries()) {
    const a = points[i - 1]
    if (!a) continue
    const next = passed + distance(a, b)
    if (next > cutStart && passed < length - cutEnd) {
      if (way.length === 0) way.push(cutStart === 0 ? (line[0] ?? a) : towards(a, b, cutStart - passed))
      if (next < length - cutEnd) way.push(b)
      else way.push(cutEnd === 0 ? (line.at(-1) ?? b) : towards(a, b, length - cutEnd - passed))
    }
    passed = next
  }
  return way
}
