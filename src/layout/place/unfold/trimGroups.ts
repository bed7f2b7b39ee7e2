import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import type { Box, Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { snap } from '../snapBoxes.ts'
import { titlesAbove } from '../fold/spanLevels.ts'

/** Room for a line or two that is left between content and border. */
const kept = 12

/**
 * Takes away the empty room that ELK keeps at a group's borders for lines it would have drawn itself; content stays
 * where it is.
 */
export function trimGroups(task: Task, boxes: Boxes): void {
  const titles = titlesAbove(task.design)
  const visit = (frame: Frame) => {
    const { flow } = splitAside(frame.children, task.aside)
    flow.forEach(visit)
    if (flow.length === 0) return
    const box = boxOf(boxes, frame)
    const inside = flow.map((child) => boxOf(boxes, child))
    const room = groupRoom(task, titles, frame)
    trim(box, inside, {
      start: 'x',
      size: 'width',
      before: room.left,
      after: room.right,
      least: room.minimum.width,
    })
    trim(box, inside, {
      start: 'y',
      size: 'height',
      before: room.top,
      after: room.bottom,
      least: room.minimum.height,
    })
  }
  task.frames.forEach(visit)
}

/** A group as wide as its title has its content in the middle. */
export function centreGroups(task: Task, boxes: Boxes): void {
  const titles = titlesAbove(task.design)
  const visit = (frame: Frame) => {
    const { flow } = splitAside(frame.children, task.aside)
    flow.forEach(visit)
    if (flow.length === 0) return
    const inside = flow.map((child) => boxOf(boxes, child))
    centre(boxOf(boxes, frame), inside, groupRoom(task, titles, frame))
  }
  task.frames.forEach(visit)
}

interface Axis {
  readonly start: 'x' | 'y'
  readonly size: 'width' | 'height'
  readonly before: number
  readonly after: number
  readonly least: number
}

function trim(box: Box, inside: readonly Box[], { start, size, before, after, least }: Axis): void {
  const spare = () => Math.max(0, box[size] - least)
  const last = Math.max(...inside.map((child) => child[start] + child[size]))
  const atEnd = snap(Math.min(spare(), Math.max(0, box[size] - last - after - kept)))
  box[size] -= atEnd
  const first = Math.min(...inside.map((child) => child[start]))
  const atStart = snap(Math.min(spare(), Math.max(0, first - before - kept)))
  box[start] += atStart
  box[size] -= atStart
  for (const child of inside) child[start] -= atStart
}

function centre(
  box: Box,
  inside: readonly Box[],
  room: { readonly left: number; readonly right: number; readonly minimum: { readonly width: number } },
): void {
  if (box.width > room.minimum.width + kept) return
  const before = Math.min(...inside.map((child) => child.x)) - room.left
  const after = box.width - room.right - Math.max(...inside.map((child) => child.x + child.width))
  const by = snap((after - before) / 2)
  if (before + by >= 0 && after - by >= 0) for (const child of inside) child.x += by
}
