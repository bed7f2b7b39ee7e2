import type { Direction, Rect } from '../../model/index.ts'
import { inflate, overlaps, unionRect } from '../../model/index.ts'
import { spacing } from '../place/spacing.ts'

/** Free beside what stands around, in pixels. */
const margin = 14

/**
 * Where one more zone stands: as large as the last one and in one line with all of them, behind or before them; else
 * beside the last one; else behind everything. `around` is all that stands in the same group.
 */
export function laneSpot(
  lanes: readonly Rect[],
  around: readonly Rect[],
  direction: Direction,
): Rect | undefined {
  const inLine = lanes.toSorted((a, b) => a.x - b.x || a.y - b.y)
  const [first, last] = [inLine[0], inLine.at(-1)]
  if (!first || !last) return undefined
  const down = isColumn(inLine, direction)
  const content = unionRect([...lanes, ...around]) ?? last
  const spots = down
    ? [below(last), above(first), rightOf(last), leftOf(last), { ...last, y: below(content).y }]
    : [rightOf(last), leftOf(first), below(last), above(last), { ...last, x: rightOf(content).x }]
  return spots.find((spot) => !around.some((other) => overlaps(other, inflate(spot, margin))))
}

/** Several stand as they stand; a second one comes below in a flow to the right, as the layout has it. */
function isColumn([first, second]: readonly Rect[], direction: Direction): boolean {
  if (!first || !second) return direction === 'right'
  return Math.abs(second.y - first.y) > Math.abs(second.x - first.x)
}

const below = (rect: Rect): Rect => ({ ...rect, y: rect.y + rect.height + spacing.lane })
const above = (rect: Rect): Rect => ({ ...rect, y: rect.y - rect.height - spacing.lane })
const rightOf = (rect: Rect): Rect => ({ ...rect, x: rect.x + rect.width + spacing.lane })
const leftOf = (rect: Rect): Rect => ({ ...rect, x: rect.x - rect.width - spacing.lane })
