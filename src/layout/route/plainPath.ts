import type { Edge, Point } from '../../model/index.ts'
import type { Path } from './paths.ts'
import { simplify } from './paths.ts'
import type { Side, Terminal } from './terminal.ts'
import { portOf, stub } from './terminal.ts'

/** A loop at the upper right corner of an icon. */
function loop(edge: Edge, look: string, at: Terminal): Path {
  const [start, end] = [portOf(at, 'right'), portOf(at, 'up')]
  const [x, y] = [start.x + stub, end.y - stub]
  const points: Point[] = [start, { x, y: start.y }, { x, y }, { x: end.x, y }, end]
  return { edge, look, points, startSide: 'right', endSide: 'up' }
}

/** An orthogonal line that heeds no obstacle: for self-edges, and when icons lie so that nothing else is possible. */
export function plainPath(edge: Edge, look: string, from: Terminal, to: Terminal): Path {
  if (edge.from === edge.to) return loop(edge, look, from)
  const [dx, dy] = [to.centre.x - from.centre.x, to.centre.y - from.centre.y]
  const flat = Math.abs(dx) >= Math.abs(dy)
  const startSide: Side = flat ? (dx < 0 ? 'left' : 'right') : dy < 0 ? 'up' : 'down'
  const endSide: Side = flat ? (dx < 0 ? 'right' : 'left') : dy < 0 ? 'down' : 'up'
  const [start, end] = [portOf(from, startSide), portOf(to, endSide)]
  const [x, y] = [Math.round((start.x + end.x) / 2), Math.round((start.y + end.y) / 2)]
  const bends: Point[] = flat
    ? [
        { x, y: start.y },
        { x, y: end.y },
      ]
    : [
        { x: start.x, y },
        { x: end.x, y },
      ]
  return { edge, look, points: simplify([start, ...bends, end]), startSide, endSide }
}
