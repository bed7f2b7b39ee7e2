import type { Direction, Edge, Point, Rect } from '../../model/index.ts'
import { inflate, unionRect } from '../../model/index.ts'
import type { Buckets } from './buckets.ts'
import type { Field } from './field.ts'
import type { Gate, Way } from './findWay.ts'
import { findWay } from './findWay.ts'
import { gridLines } from './gridLines.ts'
import { followed, priceOf } from './habits.ts'
import type { Path } from './paths.ts'
import { lookOf } from './lookOf.ts'
import { simplify } from './paths.ts'
import { plainPath } from './plainPath.ts'
import type { Side, Terminal } from './terminal.ts'
import { portOf, sideCost, sides, stub, stubOf, terminalOf } from './terminal.ts'
import type { LikeTwins } from './twins.ts'
import type { Laid } from './windowField.ts'
import { weights } from './weights.ts'
import { windowField } from './windowField.ts'
import type { World } from './world.ts'

/** How far around an edge's ends a way is looked for; the next when there is none. */
const margins = [100, 480, 4000] as const

function gates(own: Terminal, other: Terminal, direction: Direction, liked: Side | undefined): Gate[] {
  return sides.map((side) => ({
    at: stubOf(own, side),
    side,
    cost:
      stub +
      sideCost(own, other, side, direction) +
      (liked === undefined || liked === side ? 0 : weights.unlikeTwin),
  }))
}

function around(from: Terminal, to: Terminal, margin: number): Rect {
  const both = unionRect([from.rect, to.rect])
  return inflate(both ?? from.rect, margin)
}

/** What a line would rather do than the cheapest. */
interface Leaning {
  readonly likes?: readonly LikeTwins[]
  /** The way it ran a moment ago. */
  readonly habit?: readonly Point[] | undefined
}

/** The lines of the grids on which an edge's way was looked for, by margin: they go by icons and borders alone. */
export type Grids = Map<number, ReturnType<typeof gridLines>>

/**
 * Finds the way of one edge among icons and the pieces already laid; undefined when an end is not drawn. `grids` are those
 * of the same edge's earlier search in this world.
 */
export function layPath(
  world: World,
  laid: Buckets<Laid>,
  edge: Edge,
  direction: Direction,
  { likes = [], habit = [] }: Leaning = {},
  grids: Grids = new Map(),
): Path | undefined {
  const ends = world.endsOf(edge)
  const [from, to] = [terminalOf(world, ends.from), terminalOf(world, ends.to)]
  if (!from || !to) return undefined
  const look = lookOf(edge)
  const usual = followed(habit, from, to)
  if (edge.from !== edge.to) {
    for (const margin of margins) {
      const trip = { edge, look, from, to, hasTwin: likes.length > 0 }
      const area = around(from, to, margin)
      const grid = grids.get(margin) ?? gridLines(world, area, trip, usual?.points)
      grids.set(margin, grid)
      const field = windowField(world, laid, area, trip, grid)
      const pixel = field.shared ? 1 - weights.sharing : 1
      const starts = gates(from, to, direction, likes.find(({ end }) => end === 'from')?.side)
      const goals = gates(to, from, direction, likes.find(({ end }) => end === 'to')?.side)
      const best = findWay(field, starts, goals, pixel)
      if (!best) continue
      const way = usual && usualCost(field, usual, starts, goals) <= best.cost + weights.habit ? usual : best
      const points: Point[] = [portOf(from, way.start), ...way.points, portOf(to, way.end)]
      return { edge, look, points: simplify(points), startSide: way.start, endSide: way.end }
    }
  }
  return plainPath(edge, look, from, to)
}

function usualCost(field: Field, way: Way, starts: readonly Gate[], goals: readonly Gate[]): number {
  const costAt = (gates: readonly Gate[], side: Side) => gates.find((gate) => gate.side === side)?.cost ?? 0
  return costAt(starts, way.start) + costAt(goals, way.end) + priceOf(field, way.points)
}

/** The straight pieces of a path. */
export function piecesOf(path: Path): Laid[] {
  return path.points.slice(1).map((b, i) => {
    const a = path.points[i] ?? b
    const horizontal = a.y === b.y
    const [from, to] = horizontal ? [a.x, b.x] : [a.y, b.y]
    return { path, horizontal, at: horizontal ? a.y : a.x, from: Math.min(from, to), to: Math.max(from, to) }
  })
}

/** The area a piece is found by. */
export function areaOf({ horizontal, at, from, to }: Laid): Rect {
  const [width, height] = horizontal ? [to - from + 2, 2] : [2, to - from + 2]
  return horizontal ? { x: from - 1, y: at - 1, width, height } : { x: at - 1, y: from - 1, width, height }
}
