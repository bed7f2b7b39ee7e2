import type { Point } from '../../model/index.ts'
import type { Field } from './field.ts'
import { firstAtLeast } from './field.ts'
import { createHeap } from './heap.ts'
import type { Side } from './terminal.ts'
import { isHorizontal } from './terminal.ts'
import { weights } from './weights.ts'

/** A place where a way may begin or end, and what that costs. */
export interface Gate {
  readonly at: Point
  readonly side: Side
  readonly cost: number
}

export interface Way {
  readonly start: Side
  readonly end: Side
  readonly points: readonly Point[]
}

/** A way, and what it costs with its gates. */
export interface FoundWay extends Way {
  readonly cost: number
}

interface Goal {
  readonly gate: Gate
  readonly point: number
}

// A state is a grid point and how it was reached: 2 × point, plus 1 when vertically.

interface Search {
  readonly field: Field
  readonly width: number
  /** Cheapest known way to a state. */
  readonly cost: Float64Array
  /** The state before it; −1 at a beginning. */
  readonly from: Int32Array
  readonly done: Uint8Array
  /** Least price from a point to a goal; 0 until it is asked for. */
  readonly rest: Float64Array
  readonly goals: readonly Gate[]
  /** Least price of a pixel. */
  readonly pixel: number
  readonly heap: ReturnType<typeof createHeap>
}

/**
 * The cheapest way from one of `starts` to one of `goals` (A* over point and orientation); undefined when there is none.
 * `pixel` is what a pixel costs at least.
 */
export function findWay(
  field: Field,
  starts: readonly Gate[],
  goals: readonly Gate[],
  pixel: number,
): FoundWay | undefined {
  const width = field.xs.length
  const count = width * field.ys.length
  const search: Search = {
    field,
    width,
    cost: new Float64Array(2 * count).fill(Infinity),
    from: new Int32Array(2 * count).fill(-1),
    done: new Uint8Array(2 * count),
    rest: new Float64Array(count),
    goals,
    pixel,
    heap: createHeap(),
  }
  const pointAt = ({ x, y }: Point) => firstAtLeast(field.xs, x) + firstAtLeast(field.ys, y) * width
  const beginnings = new Map<number, Side>()
  for (const gate of starts) {
    const state = 2 * pointAt(gate.at) + (isHorizontal(gate.side) ? 0 : 1)
    beginnings.set(state, gate.side)
    reach(search, state, gate.cost, -1)
  }
  const best = explore(
    search,
    goals.map((gate) => ({ gate, point: pointAt(gate.at) })),
  )
  if (!best) return undefined
  return { ...trace(search, beginnings, best.state), end: best.side, cost: best.cost }
}

function explore(
  search: Search,
  ends: readonly Goal[],
): { cost: number; state: number; side: Side } | undefined {
  const { cost, done, heap } = search
  let best: { cost: number; state: number; side: Side } | undefined
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (done[state]) continue
    done[state] = 1
    const own = cost[state] ?? Infinity
    if (best && own + (search.rest[state >> 1] ?? 0) >= best.cost) break
    for (const { gate, point } of ends) {
      if (point !== state >> 1) continue
      const turn = isHorizontal(gate.side) === ((state & 1) === 0) ? 0 : weights.bend
      const whole = own + gate.cost + turn
      if (!best || whole < best.cost) best = { cost: whole, state, side: gate.side }
    }
    expand(search, state, own)
  }
  return best
}

function reach(search: Search, state: number, cost: number, from: number): void {
  if (cost >= (search.cost[state] ?? 0)) return
  search.cost[state] = cost
  search.from[state] = from
  const point = state >> 1
  let rest = search.rest[point] ?? 0
  if (rest === 0) {
    rest = leastRest(search, point)
    search.rest[point] = rest
  }
  search.heap.push(state, cost + rest)
}

/** Never more than what is left to pay: the way as the crow walks, and a bend when it is not straight. */
function leastRest({ field, width, goals, pixel }: Search, point: number): number {
  const [x, y] = [field.xs[point % width] ?? 0, field.ys[Math.floor(point / width)] ?? 0]
  let least = Infinity
  for (const { at, cost } of goals) {
    const [dx, dy] = [Math.abs(at.x - x), Math.abs(at.y - y)]
    const rest = (dx + dy) * pixel + cost + (dx > 0 && dy > 0 ? weights.bend : 0)
    if (rest < least) least = rest
  }
  return least
}

function expand(search: Search, state: number, cost: number): void {
  const { width, field } = search
  const { right, down } = field
  const point = state >> 1
  const column = point % width
  const level = cost + ((state & 1) === 0 ? 0 : weights.bend)
  const upright = cost + ((state & 1) === 1 ? 0 : weights.bend)
  if (column + 1 < width) reach(search, 2 * (point + 1), level + (right[point] ?? Infinity), state)
  if (column > 0) reach(search, 2 * (point - 1), level + (right[point - 1] ?? Infinity), state)
  if (point + width < down.length)
    reach(search, 2 * (point + width) + 1, upright + (down[point] ?? Infinity), state)
  if (point >= width)
    reach(search, 2 * (point - width) + 1, upright + (down[point - width] ?? Infinity), state)
}

function trace(
  search: Search,
  beginnings: ReadonlyMap<number, Side>,
  last: number,
): { start: Side; points: Point[] } {
  const { xs, ys } = search.field
  const points: Point[] = []
  let first = last
  for (let state = last; state >= 0; state = search.from[state] ?? -1) {
    const point = state >> 1
    points.push({ x: xs[point % xs.length] ?? 0, y: ys[Math.floor(point / xs.length)] ?? 0 })
    first = state
  }
  return { start: beginnings.get(first) ?? 'right', points: points.toReversed() }
}
