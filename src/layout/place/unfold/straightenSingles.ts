import type { Design, Id, Rect } from '../../../model/index.ts'
import { indexOf } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Boxes, Frame } from '../fold/frame.ts'
import { boxOf, framesIn, idsOf } from '../fold/frame.ts'
import { servedTwins } from '../rearrange/servedTwins.ts'
import { straighten } from './straighten.ts'

/**
 * Room for lanes pushes what stands once away from what it is connected to: brings that back into line.
 * Parts of lanes stay, they move with their counterparts or not at all; gives what had to stay.
 */
export function straightenSingles(task: Task, rects: Map<Id, Rect>): ReadonlySet<Id> {
  const twins = [...framesIn(task.frames)].filter((frame) => frame.ids.length > 1)
  if (twins.length === 0) return new Set()
  const fixed = new Set([
    ...twins.flatMap(idsOf),
    ...servedTwins(task.design, twins).map(({ id }) => id),
    ...(task.between ?? []).map(({ id }) => id),
  ])
  const boxes: Boxes = new Map()
  const frames = flatFrames(task.design, undefined, rects, boxes)
  straighten({ ...task, frames }, boxes, fixed)
  const write = (inner: readonly Frame[], x: number, y: number) => {
    for (const frame of inner) {
      const box = boxOf(boxes, frame)
      const rect = { ...box, x: x + box.x, y: y + box.y }
      rects.set(frame.key, rect)
      write(frame.children, rect.x, rect.y)
    }
  }
  write(frames, 0, 0)
  return fixed
}

/** Every part as a frame of its own, with its box relative to its parent's corner. */
function flatFrames(
  design: Design,
  parent: Id | undefined,
  rects: ReadonlyMap<Id, Rect>,
  boxes: Boxes,
): Frame[] {
  const index = indexOf(design)
  const corner = (parent === undefined ? undefined : rects.get(parent)) ?? { x: 0, y: 0 }
  const frameOf = (id: Id, kind: Frame['kind']): Frame[] => {
    const rect = rects.get(id)
    if (!rect) return []
    boxes.set(id, { ...rect, x: rect.x - corner.x, y: rect.y - corner.y })
    const children = kind === 'node' ? [] : flatFrames(design, id, rects, boxes)
    return [{ key: id, kind, lanes: 1, ids: [id], children }]
  }
  return [
    ...index.childNodes(parent).flatMap(({ id }) => frameOf(id, 'node')),
    ...index.childGroups(parent).flatMap(({ id, kind }) => frameOf(id, kind)),
  ]
}
