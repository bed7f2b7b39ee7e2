import type { Id, Rect } from '../../model/index.ts'
import type { Elk } from '../types.ts'
import { centreServing } from './centreServing.ts'
import { placeBetween } from './placeBetween.ts'
import { elkGraph } from './elkGraph.ts'
import type { Task } from './elkGraph.ts'
import type { Boxes } from './frame.ts'
import { inLanes } from './frame.ts'
import { gridBoxes } from './gridBoxes.ts'
import { makeLabelRoom } from './makeLabelRoom.ts'
import { readElk } from './readElk.ts'
import { rearrange } from './rearrange.ts'
import { settle } from './settle.ts'
import { snapBoxes } from './snapBoxes.ts'
import { snapRects } from './snapRects.ts'
import { straightenSingles } from './straightenSingles.ts'
import { unfold } from './unfold.ts'
import { wrapFlow } from './wrapFlow.ts'

/** The template as ELK laid it out, before it is wrapped or unfolded: several layouts can be made of it. */
export interface Template {
  readonly task: Task
  /** Undefined when ELK refused. */
  readonly boxes: Boxes | undefined
}

/** Asks ELK for a template; what it refuses is asked again without the wished order. Never throws. */
export async function layTemplate(task: Task, elk: Elk): Promise<Template> {
  const attempts = task.ordered ? [task, { ...task, ordered: false }] : [task]
  for (const attempt of attempts) {
    try {
      const boxes = readElk(await elk.layout(elkGraph(attempt)))
      snapBoxes(boxes, attempt.frames)
      return { task: attempt, boxes }
    } catch {
      // ELK refuses some graphs with some options; the next attempt asks for less.
    }
  }
  return { task, boxes: undefined }
}

/** How a template is made into a layout. */
export interface Making extends Pick<Task, 'wrapped' | 'gridded'> {
  /** Move single parts nearer to what they are connected to. */
  readonly rearranged?: boolean
}

/** Makes a layout of a template; without one, rows. */
export function finish(template: Template, making: Making): ReadonlyMap<Id, Rect> {
  const task = { ...template.task, ...making }
  if (!template.boxes) {
    const boxes = gridBoxes(task)
    snapBoxes(boxes, task.frames)
    const rects = unfold(task, boxes)
    placeBetween(task, rects)
    return snapRects(task.design, rects)
  }
  const boxes: Boxes = new Map([...template.boxes].map(([key, box]) => [key, { ...box }]))
  if (task.wrapped) wrapFlow(task, boxes)
  const rects = unfold(task, boxes)
  placeBetween(task, rects)
  straightenSingles(task, rects)
  centreServing(task, rects)
  if (making.rearranged) rearrange(task, rects, new Set((task.between ?? []).map(({ id }) => id)))
  settle(rects, task.frames, task.design.edges, task.direction)
  if (task.direction === 'right') makeLabelRoom(task.design, rects, inLanes(task.frames))
  return snapRects(task.design, rects)
}

/** One layout of a design, in the order that its task has. Never throws. */
export async function placeOnce(task: Task, elk: Elk): Promise<ReadonlyMap<Id, Rect>> {
  return finish(await layTemplate(task, elk), task)
}
