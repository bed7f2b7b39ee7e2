import type { Id, Rect } from '../../model/index.ts'
import type { Elk } from '../types.ts'
import { elkGraph } from './elkGraph.ts'
import type { Task } from './elkGraph.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'
import { gridBoxes } from './gridBoxes.ts'
import { makeLabelRoom } from './makeLabelRoom.ts'
import { readElk } from './readElk.ts'
import { settle } from './settle.ts'
import { snapBoxes } from './snapBoxes.ts'
import { snapRects } from './snapRects.ts'
import { straightenSingles } from './straightenSingles.ts'
import { unfold } from './unfold.ts'
import { wrapFlow } from './wrapFlow.ts'

/** Groups that are drawn alike, and so have to stay. */
function inLanes(frames: readonly Frame[]): ReadonlySet<Id> {
  return new Set([...framesIn(frames)].flatMap((frame) => (frame.ids.length > 1 ? idsOf(frame) : [])))
}

/** One layout of a design: by ELK, else by ELK without the wished order, else in rows. Never throws. */
export async function placeOnce(task: Task, elk: Elk): Promise<ReadonlyMap<Id, Rect>> {
  const attempts = task.ordered ? [task, { ...task, ordered: false }] : [task]
  for (const attempt of attempts) {
    try {
      const boxes = readElk(await elk.layout(elkGraph(attempt)))
      snapBoxes(boxes, attempt.frames)
      if (task.wrapped) wrapFlow(attempt, boxes)
      const rects = unfold(attempt, boxes)
      straightenSingles(task, rects)
      settle(rects, task.frames, task.design.edges, task.direction)
      if (task.direction === 'right') makeLabelRoom(task.design, rects, inLanes(task.frames))
      return snapRects(task.design, rects)
    } catch {
      // ELK refuses some graphs with some options; the next attempt asks for less.
    }
  }
  const boxes = gridBoxes(task)
  snapBoxes(boxes, task.frames)
  return snapRects(task.design, unfold(task, boxes))
}
