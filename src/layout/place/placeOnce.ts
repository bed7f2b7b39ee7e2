import type { Id, Rect } from '../../model/index.ts'
import type { Elk } from '../types.ts'
import { centreServing } from './rearrange/centreServing.ts'
import { packLoose } from './unfold/packLoose.ts'
import { placeBetween } from './unfold/placeBetween.ts'
import { elkGraph } from './elk/elkGraph.ts'
import type { Task } from './elk/elkGraph.ts'
import type { Boxes } from './fold/frame.ts'
import { framesIn, twinsIn } from './fold/frame.ts'
import { freeLanes } from './fold/freeLanes.ts'
import { gridBoxes } from './unfold/gridBoxes.ts'
import { makeLabelRoom } from './room/makeLabelRoom.ts'
import { readElk } from './elk/readElk.ts'
import { rearrange } from './rearrange/rearrange.ts'
import { settle } from './unfold/settle.ts'
import { snapBoxes } from './snapBoxes.ts'
import { snapRects } from './snapRects.ts'
import { stagger } from './unfold/stagger.ts'
import { straightenSingles } from './unfold/straightenSingles.ts'
import { unfold } from './unfold/unfold.ts'
import { wrapFlow } from './unfold/wrapFlow.ts'

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
      const { graph, nests } = elkGraph(attempt)
      const boxes = readElk(await elk.layout(graph), nests)
      snapBoxes(boxes, attempt.frames)
      return { task: attempt, boxes }
    } catch {
      // ELK refuses some graphs with some options; the next attempt asks for less.
    }
  }
  return { task, boxes: undefined }
}

/** A template with its long flow broken into rows; undefined where that is not possible. */
export function wrapped({ task, boxes }: Template): Template | undefined {
  const own = boxes && copyOf(boxes)
  return own && wrapFlow(task, own) ? { task, boxes: own } : undefined
}

/** A template with all its lanes, on its way to a layout. */
export interface Unfolded {
  readonly task: Task
  readonly rects: ReadonlyMap<Id, Rect>
  /** Whether ELK refused: then these are rows, and nothing is done to them. */
  readonly isPlain: boolean
}

/** Stamps the lanes of a template; without one, rows. */
export function unfolded(template: Template, gridded = template.task.gridded ?? false): Unfolded {
  const task = { ...template.task, gridded }
  if (!template.boxes) {
    const boxes = gridBoxes(task)
    snapBoxes(boxes, task.frames)
    const rects = unfold(task, boxes)
    placeBetween(task, rects)
    return { task, rects, isPlain: true }
  }
  const rects = unfold(task, copyOf(template.boxes))
  placeBetween(task, rects)
  return inLine(task, rects)
}

/** The same, with what nothing joins set in rows; undefined where everything is joined. */
export function packed(template: Template): Unfolded | undefined {
  if (!template.boxes) return undefined
  const task = { ...template.task, packed: true }
  const hasFree = [...framesIn(task.frames)].some(freeLanes(task))
  const rects = unfold(task, copyOf(template.boxes))
  placeBetween(task, rects)
  return packLoose(task, rects) || hasFree ? inLine(task, rects) : undefined
}

/** The same, with parts of zones that stand behind others out of their row; undefined where there are none. */
export function staggered({ task, rects, isPlain }: Unfolded): Unfolded | undefined {
  const own = new Map(rects)
  return !isPlain && stagger(task, own) ? inLine(task, own) : undefined
}

function inLine(task: Task, rects: Map<Id, Rect>): Unfolded {
  straightenSingles(task, rects)
  centreServing(task, rects)
  return { task, rects, isPlain: false }
}

function copyOf(boxes: Boxes): Boxes {
  return new Map([...boxes].map(([key, box]) => [key, { ...box }]))
}

/** The layout of an unfolded template; `rearranged`: with single parts moved nearer to what they are connected to. */
export function finish(
  { task, rects: before, isPlain }: Unfolded,
  rearranged = false,
): ReadonlyMap<Id, Rect> {
  if (isPlain) return snapRects(task.design, before)
  const rects = new Map(before)
  if (rearranged) rearrange(task, rects, new Set((task.between ?? []).map(({ id }) => id)))
  settle(rects, task.frames, task.design.edges, task.direction)
  if (task.direction === 'right') makeLabelRoom(task.design, rects, twinsIn(task.frames))
  return snapRects(task.design, rects)
}

/** One layout of a design, in the order that its task has. Never throws. */
export async function placeOnce(task: Task, elk: Elk): Promise<ReadonlyMap<Id, Rect>> {
  return finish(unfolded(await layTemplate(task, elk)))
}
