import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import type { Box, Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { snap } from '../snapBoxes.ts'
import { spacing } from '../spacing.ts'
import { titlesAbove } from '../fold/spanLevels.ts'

/** Shape that a wrapped flow aims at. */
const wantedAspect = 1.8

/** Children that share their stretch of the flow. */
interface Column {
  readonly frames: Frame[]
  start: number
  end: number
}

/**
 * Breaks one long flow to the right into rows, every other row running back, so that the way goes on where it ended.
 * Gives false, and changes nothing, when the drawing has no single long flow or something else is in the way.
 */
export function wrapFlow(task: Task, boxes: Boxes): boolean {
  const path = longFlow(task, boxes)
  const flow = path.at(-1)
  const siblings = flow ? flow.children : task.frames
  const { flow: inside } = splitAside(siblings, task.aside)
  const columns = columnsOf(boxes, inside)
  if (columns.length < 4 || inside.some((frame) => frame.lanes > 1)) return false
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return false
  const all = inside.map((frame) => boxOf(boxes, frame))
  const [top, bottom] = [
    Math.min(...all.map((box) => box.y)),
    Math.max(...all.map((box) => box.y + box.height)),
  ]
  const pitch = bottom - top + spacing.layer
  const width = last.end - first.start
  const rows = Math.max(2, Math.round(Math.sqrt(width / (pitch * wantedAspect))))
  const cuts = inRows(columns, rows)
  if (cuts.length < 2) return false
  const newWidth = Math.max(...cuts.map((row) => (row.at(-1)?.end ?? 0) - (row[0]?.start ?? 0)))
  const newBottom = layRows(boxes, cuts, { start: first.start, width: newWidth, top })
  const grown = { x: newWidth - width, y: newBottom - bottom }
  const titles = titlesAbove(task.design)
  for (const [level, frame] of [...path.entries()].toReversed()) {
    const box = boxOf(boxes, frame)
    const [right, low] = [box.x + box.width, box.y + box.height]
    const least = groupRoom(task, titles, frame).minimum.width
    box.width = Math.max(box.width + grown.x, least)
    box.height += grown.y
    grown.x = box.x + box.width - right
    const outer = path[level - 1]
    for (const other of splitAside(outer ? outer.children : task.frames, task.aside).flow) {
      const beside = boxOf(boxes, other)
      if (other === frame) continue
      if (beside.x >= right) beside.x += grown.x
      else if (beside.y >= low) beside.y += grown.y
    }
  }
  return true
}

/** The chain of groups down to the one that holds the flow; siblings on the way may only stand before or after it. */
function longFlow(task: Task, boxes: Boxes): Frame[] {
  const path: Frame[] = []
  for (let level = task.frames; ;) {
    const { flow } = splitAside(level, task.aside)
    const groups = flow.filter((frame) => frame.kind !== 'node' && frame.children.length > 0)
    const [widest] = groups.toSorted((a, b) => boxOf(boxes, b).width - boxOf(boxes, a).width)
    if (!widest || widest.lanes > 1) return path
    const box = boxOf(boxes, widest)
    const total = Math.max(...flow.map((frame) => boxOf(boxes, frame)).map(({ x, width }) => x + width))
    const apart = (other: Box) => other.x + other.width <= box.x || other.x >= box.x + box.width
    const free = flow.every((frame) => frame === widest || apart(boxOf(boxes, frame)))
    if (!free || box.width < total * 0.5) return path
    path.push(widest)
    level = widest.children
  }
}

function columnsOf(boxes: Boxes, frames: readonly Frame[]): Column[] {
  const columns: Column[] = []
  for (const frame of frames.toSorted((a, b) => boxOf(boxes, a).x - boxOf(boxes, b).x)) {
    const { x, width } = boxOf(boxes, frame)
    const last = columns.at(-1)
    if (last && x < last.end) {
      last.frames.push(frame)
      last.end = Math.max(last.end, x + width)
    } else columns.push({ frames: [frame], start: x, end: x + width })
  }
  return columns
}

/** At most so many rows, and these as short as they can be. */
function inRows(columns: readonly Column[], most: number): Column[][] {
  const widths = columns.flatMap(({ start }, i) => columns.slice(i).map(({ end }) => end - start))
  for (const width of widths.toSorted((a, b) => a - b)) {
    const rows = rowsOf(columns, width)
    if (rows.length <= most) return rows
  }
  return [[...columns]]
}

function rowsOf(columns: readonly Column[], width: number): Column[][] {
  const rows: Column[][] = [[]]
  for (const column of columns) {
    const row = rows.at(-1)
    const start = row?.[0]?.start
    if (row && (start === undefined || column.end - start <= width)) row.push(column)
    else rows.push([column])
  }
  return rows
}

/** Places the rows below each other and gives the bottom of the last. */
function layRows(
  boxes: Boxes,
  rows: readonly Column[][],
  room: { readonly start: number; readonly width: number; readonly top: number },
): number {
  let top = room.top
  for (const [i, row] of rows.entries()) {
    const first = row[0]?.start ?? 0
    const inRow = row.flatMap((column) => column.frames).map((frame) => boxOf(boxes, frame))
    const up = Math.min(...inRow.map((box) => box.y)) - top
    for (const box of inRow) {
      const ahead = box.x - first
      box.x = snap(i % 2 === 0 ? room.start + ahead : room.start + room.width - ahead - box.width)
      box.y = snap(box.y - up)
    }
    top = Math.max(...inRow.map((box) => box.y + box.height)) + spacing.layer
  }
  return top - spacing.layer
}
