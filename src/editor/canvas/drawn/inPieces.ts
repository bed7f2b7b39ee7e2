import type { Rect } from '../../../model/index.ts'
import { hatch } from '../../../scene/index.ts'

/** Where a rectangle is cut, in the drawing's pixels: while its border moves between two of these lines, only what is
 *  outside of the last one changes. */
const grid = 64
/** Half the way around a rectangle that several patches of the screen show: up to here more shapes cost more than they spare. */
const large = 800
/** What lies beside each other is laid over each other by so much: edges that only meet let the ground shine through. */
const overlap = 4

/** Between which two lines of the grid most of it lies. */
interface Cuts {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** SVG path data that together fill a rectangle; absent where it is small. */
export function filledPieces(rect: Rect, radius: number): readonly string[] | undefined {
  const cuts = cutsOf(rect, radius)
  if (!cuts) return undefined
  const { x, y, width, height } = rect
  const { left, right, top, bottom } = cuts
  return [
    box(left, top, right, bottom),
    box(left, y, right, top + overlap),
    box(left, bottom - overlap, right, y + height),
    box(x, top, left + overlap, bottom),
    box(right - overlap, top, x + width, bottom),
    ...cornersOf(rect, radius, cuts).map((corner) => `${unbroken(corner)}L${corner.h} ${corner.v}Z`),
  ]
}

/** SVG path data of the border of a rectangle: sides and corners. Of dashes as long as `dash` each piece begins with one, and
 *  they stay where they are while the lower right corner moves. Absent where it is small. */
export function borderPieces(rect: Rect, radius: number, dash?: string): readonly string[] | undefined {
  const cuts = cutsOf(rect, radius, dash)
  if (!cuts) return undefined
  const { x, y, width, height } = rect
  const { left, right, top, bottom } = cuts
  const corners = cornersOf(rect, radius, cuts, dash === undefined ? overlap : 0)
  return [
    line(left, y, right, y),
    line(left, y + height, right, y + height),
    line(x, top, x, bottom),
    line(x + width, top, x + width, bottom),
    ...corners.map(dash === undefined ? unbroken : broken),
  ]
}

/** SVG path data of a rectangle's hatching. */
export function hatchingPieces(rect: Rect, step: number): readonly string[] {
  const cuts = cutsOf(rect, 0)
  if (!cuts) return [hatch(rect, step)]
  const columns = bandsOf(rect.x, cuts.left, cuts.right, rect.x + rect.width)
  const rows = bandsOf(rect.y, cuts.top, cuts.bottom, rect.y + rect.height)
  return columns.flatMap(([x, width]) =>
    rows.map(([y, height]) => hatch({ x, y, width, height }, step, rect)),
  )
}

function cutsOf({ x, y, width, height }: Rect, radius: number, dash?: string): Cuts | undefined {
  if (width + height <= large) return undefined
  const across = cut(x + radius, x + width - radius, dash)
  const down = cut(y + radius, y + height - radius, dash)
  return across && down && { left: across[0], right: across[1], top: down[0], bottom: down[1] }
}

function cut(from: number, to: number, dash: string | undefined): readonly [number, number] | undefined {
  const [first, last] = [Math.ceil(from / grid) * grid, Math.floor(to / grid) * grid]
  if (last - first < grid) return undefined
  const period = dash?.split(' ').reduce((sum, length) => sum + Number(length), 0)
  if (period === undefined) return [first, last]
  const before = (at: number) => from + Math.floor((at - from) / period) * period
  return [before(first), before(last)]
}

/** Where each begins, and its length; those of no length left out. */
function bandsOf(...[from, first, last, to]: [number, number, number, number]) {
  const bands = [[from, first - from] as const, [first, last - first] as const, [last, to - last] as const]
  return bands.filter(([, length]) => length > 0)
}

/** What goes around a corner: from `h` on the level side to `v` on the upright one. */
interface Corner {
  readonly x: number
  readonly y: number
  readonly h: number
  readonly v: number
  /** Where the round begins and ends. */
  readonly fromX: number
  readonly toY: number
  readonly arc: string
}

function cornersOf(rect: Rect, radius: number, cuts: Cuts, over = overlap): readonly Corner[] {
  const { x, y, width, height } = rect
  const { left, right, top, bottom } = cuts
  const corner = (atX: number, atY: number, h: number, v: number): Corner => {
    const [inX, inY] = [Math.sign(h - atX), Math.sign(v - atY)]
    const [fromX, toY] = [atX + inX * radius, atY + inY * radius]
    const arc = `A${radius} ${radius} 0 0 ${inX === inY ? 0 : 1} ${atX} ${toY}`
    return { x: atX, y: atY, h: h + inX * over, v: v + inY * over, fromX, toY, arc }
  }
  return [
    corner(x, y, left, top),
    corner(x + width, y, right, top),
    corner(x + width, y + height, right, bottom),
    corner(x, y + height, left, bottom),
  ]
}

function unbroken({ x, y, h, v, fromX, arc }: Corner): string {
  return `M${h} ${y}L${fromX} ${y}${arc}L${x} ${v}`
}

/** Dashes begin anew with each stretch, from the left and from above. */
function broken({ x, y, h, v, fromX, toY, arc }: Corner): string {
  const level = line(Math.min(h, fromX), y, Math.max(h, fromX), y)
  const upright = line(x, Math.min(v, toY), x, Math.max(v, toY))
  return `${level}M${fromX} ${y}${arc}${upright}`
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1} ${y1}L${x2} ${y2}`
}

function box(left: number, top: number, right: number, bottom: number): string {
  return `M${left} ${top}H${right}V${bottom}H${left}Z`
}
