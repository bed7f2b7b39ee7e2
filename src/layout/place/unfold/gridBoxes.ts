import { groupPadding, leafBox } from '../../../model/index.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import type { Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { inRows } from './inRows.ts'
import { spacing } from '../spacing.ts'
import { titlesAbove } from '../fold/spanLevels.ts'

/** Rows of boxes, group by group: what a design gets when ELK cannot lay it out. */
export function gridBoxes(task: Task): Boxes {
  const boxes: Boxes = new Map()
  const titles = titlesAbove(task.design)
  const size = (frame: Frame) => {
    const box = boxOf(boxes, frame)
    if (frame.kind === 'node') return Object.assign(box, { width: leafBox.width, height: leafBox.height })
    const { flow } = splitAside(frame.children, task.aside)
    const room = groupRoom(task, titles, frame)
    if (flow.length === 0) return Object.assign(box, room.empty)
    const inner = rows(boxes, flow, { x: groupPadding.left, y: room.top }, size)
    return Object.assign(box, {
      width: Math.max(room.minimum.width, inner.right + room.right),
      height: Math.max(room.minimum.height, inner.bottom + room.bottom),
    })
  }
  rows(boxes, splitAside(task.frames, task.aside).flow, { x: 0, y: 0 }, size)
  return boxes
}

function rows(
  boxes: Boxes,
  frames: readonly Frame[],
  start: { x: number; y: number },
  size: (frame: Frame) => { width: number; height: number },
): { right: number; bottom: number } {
  const sizes = frames.map(size)
  const area = sizes.reduce(
    (sum, { width, height }) => sum + (width + spacing.layer) * (height + spacing.layer),
    0,
  )
  const limit = Math.max(Math.sqrt(area * 1.6), ...sizes.map(({ width }) => width))
  const { corners, width, height } = inRows(sizes, limit, { x: spacing.layer, y: spacing.layer })
  frames.forEach((frame, i) => {
    const { x, y } = corners[i] ?? { x: 0, y: 0 }
    Object.assign(boxOf(boxes, frame), { x: start.x + x, y: start.y + y })
  })
  return { right: start.x + width, bottom: start.y + height }
}
