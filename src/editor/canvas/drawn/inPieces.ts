import type { Rect } from '../../../model/index.ts'
import { hatch } from '../../../scene/index.ts'

/** Where a rectangle is cut, in the drawing's pixels: while its border moves between two of these lines, only what is
 *  outside of the last one changes. */
const grid = 64
/** Half the way around a rectangle that several patches of the screen show: up to here more shapes cost more than they spare. */
const large = 800
/** What lies beside each other is laid over each other by so much: edges that only meet let the ground shine through. */
const overlap = 4
/** Two stretches of a line: longer, their soft edges laid over each other would look bolder. */
const join = 0.5

/** Left and right, above and below: between which lines of the grid most of a rectangle lies. */
type Cuts = readonly [left: number, right: number, top: number, bottom: number]

/** SVG path data that together fill a rectangle; absent where it is small. */
export function filledPieces(rect: Rect, radius: number): readonly string[] | undefined {
  const cuts = cutsOf(rect, radius)
  if (!cuts) return undefined
  const { x, y, width, height } = rect
  const [left, right, top, bottom] = cuts
  return [
    box(left, top, right, bottom),
    box(left, y, right, top + overlap),
    box(left, bottom - overlap, right, y + height),
    box(x, top, left + overlap, bottom),
    box(right - overlap, top, x + width, bottom),
    ...cornersOf(rect, cuts, around(radius, undefined, true)),
  ]
}

/** SVG path data of the border of a rectangle: sides and corners. Of dashes as long as `dash` each piece begins with one, and
 *  they stay where they are while the lower right corner moves. Absent where it is small. */
export function borderPieces(rect: Rect, radius: number, dash?: string): readonly string[] | undefined {
  const cuts = cutsOf(rect, radius, dash)
  if (!cuts) return undefined
  const { x, y, width, height } = rect
  const [left, right, top, bottom] = cuts
  return [
    line(left, y, right, y),
    line(left, y + height, right, y + height),
    line(x, top, x, bottom),
    line(x + width, top, x + width, bottom),
    ...cornersOf(rect, cuts, around(radius, dash)),
  ]
}

/** SVG path data of a rectangle's hatching. */
export function hatchingPieces(rect: Rect, step: number): readonly string[] {
  const cuts = cutsOf(rect, 0)
  if (!cuts) return [hatch(rect, step)]
  const [left, right, top, bottom] = cuts
  const columns = bandsOf(rect.x, left, right, rect.x + rect.width)
  const rows = bandsOf(rect.y, top, bottom, rect.y + rect.height)
  return columns.flatMap(([x, width]) =>
    rows.map(([y, height]) => hatch({ x, y, width, height }, step, rect)),
  )
}

function cutsOf({ x, y, width, height }: Rect, radius: number, dash?: string): Cuts | undefined {
  if (width + height <= large) return undefined
  const across = cut(x + radius, x + width - radius, dash)
  const down = cut(y + radius, y + height - radius, dash)
  return across && down && [...across, ...down]
}

function cut(from: number, to: number, dash: string | undefined): readonly [number, number] | undefined {
  const [first, last] = [Math.ceil(from / grid) * grid, Math.floor(to / grid) * grid]
  if (last - first < grid) return undefined
  const period = dash?.split(' ').reduce((sum, length) => sum + Number(length), 0)
  if (period === undefined) return [first, last]
  const before = (at: number) => from + Math.floor((at - from) / period) * period
  return [before(first), before(last)]
}

/** Where each begins, and its length. */
function bandsOf(from: number, first: number, last: number, to: number) {
  return [[from, first - from] as const, [first, last - first] as const, [last, to - last] as const]
}

/** The four, from the upper left one on. */
function cornersOf({ x, y, width, height }: Rect, [left, right, top, bottom]: Cuts, corner: Corner) {
  const [endX, endY] = [x + width, y + height]
  return [
    corner(x, y, left, top),
    corner(endX, y, right, top),
    corner(endX, endY, right, bottom),
    corner(x, endY, left, bottom),
  ]
}

/** Path data at a corner, from `h` on the level side to `v` on the upright one. */
type Corner = (x: number, y: number, h: number, v: number) => string

/** Dashes begin anew with each stretch, from the left and from above. */
function around(radius: number, dash?: string, closed = false): Corner {
  return (x, y, h, v) => {
    const [inX, inY] = [Math.sign(h - x), Math.sign(v - y)]
    const [fromX, toY] = [x + inX * radius, y + inY * radius]
    const over = closed ? overlap : join
    const [endX, endY] = [h + inX * over, v + inY * over]
    const arc = `${fromX} ${y}A${radius} ${radius} 0 0 ${inX === inY ? 0 : 1} ${x} ${toY}`
    if (dash === undefined) return `M${endX} ${y}L${arc}L${x} ${endY}${closed ? `L${endX} ${endY}Z` : ''}`
    const level = line(Math.min(h, fromX), y, Math.max(h, fromX), y)
    return `${level}M${arc}${line(x, Math.min(v, toY), x, Math.max(v, toY))}`
  }
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1} ${y1}L${x2} ${y2}`
}

function box(left: number, top: number, right: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}
