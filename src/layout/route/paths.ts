import type { Edge, Id, Point } from '../../model/index.ts'
import type { Route } from '../types.ts'
import { lookOf } from './lookOf.ts'
import type { Side } from './terminal.ts'
import type { World } from './world.ts'

/** A way found for one edge, before it is spread and labelled. */
export interface Path {
  readonly edge: Edge
  /** Lines of one source (or target) and one look may share a trunk. */
  readonly look: string
  readonly points: readonly Point[]
  readonly startSide: Side
  readonly endSide: Side
}
export type Paths = Map<Id, Path>

/** A line as far as others have to keep clear of it: by which sides it meets its ends does not matter to them. */
export function pathOf(edge: Edge, { points }: Route): Path {
  return { edge, look: lookOf(edge), points, startSide: 'right', endSide: 'left' }
}

/** Edges that are drawn as one line have this in common; undefined for one that has a line of its own. */
export function lineOf(world: World, edge: Edge): string | undefined {
  const ends = world.endsOf(edge)
  return ends === edge ? undefined : JSON.stringify([ends.from, ends.to, lookOf(edge), edge.label ?? ''])
}

/** Whether two edges may run on one line: same look, and one source or one target. */
export function mayShare(a: Pick<Path, 'edge' | 'look'>, b: Pick<Path, 'edge' | 'look'>): boolean {
  return a.look === b.look && (a.edge.from === b.edge.from || a.edge.to === b.edge.to)
}

/** The same way without repeated points, without points on a straight stretch and without turns back on itself. */
export function simplify(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    while (isOnLine(kept.at(-2), kept.at(-1), point)) kept.pop()
    const last = kept.at(-1)
    if (last?.x !== point.x || last.y !== point.y) kept.push(point)
  }
  return kept
}

function isOnLine(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return false
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y)
}
