import type { Direction } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import type { Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { snap } from '../snapBoxes.ts'
import { cell, spacing } from '../spacing.ts'
import type { Box } from '../fold/frame.ts'

/** Longest strip before it takes a second row (or column). */
const longest = 5

export interface StripShape {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
}

/** The shape of a strip of `count` leaves: rows when the flow goes right, columns when it goes down. */
export function stripShape(count: number, direction: Direction, alone: boolean): StripShape {
  const along = alone ? Math.ceil(Math.sqrt(count * 1.5)) : Math.min(count, longest)
  const across = along === 0 ? 0 : Math.ceil(count / along)
  const [columns, rows] = direction === 'right' || alone ? [along, across] : [across, along]
  return {
    columns,
    rows,
    width: Math.max(0, columns * cell.width - spacing.node),
    height: Math.max(0, rows * cell.height - spacing.node),
  }
}

/** Places a strip inside `area`: centred along the flow, at the far end across it. */
export function placeStrip(
  boxes: Boxes,
  strip: readonly Frame[],
  area: Box,
  direction: Direction,
  alone: boolean,
): void {
  const shape = stripShape(strip.length, direction, alone)
  const down = direction === 'down' && !alone
  const left = down ? area.x + area.width - shape.width : area.x + snap((area.width - shape.width) / 2)
  const top = down ? area.y + snap((area.height - shape.height) / 2) : area.y + area.height - shape.height
  strip.forEach((frame, i) => {
    const [column, row] = down
      ? [Math.floor(i / shape.rows), i % shape.rows]
      : [i % shape.columns, Math.floor(i / shape.columns)]
    // A last row that is not full stands in the middle as well.
    const inRow = down ? shape.columns : Math.min(shape.columns, strip.length - row * shape.columns)
    const indent = snap(((shape.columns - inRow) * cell.width) / 2)
    Object.assign(boxOf(boxes, frame), {
      x: left + column * cell.width + (down ? 0 : indent),
      y: top + row * cell.height,
      width: leafBox.width,
      height: leafBox.height,
    })
  })
}
