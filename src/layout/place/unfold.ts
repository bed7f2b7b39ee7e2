import type { Id, Rect } from '../../model/index.ts'
import { groupPadding, leafBox } from '../../model/index.ts'
import { splitAside } from './asideOf.ts'
import type { Task } from './elkGraph.ts'
import { groupRoom } from './elkGraph.ts'
import type { Boxes, Frame } from './frame.ts'
import { boxOf } from './frame.ts'
import { insertedSpace } from './insertedSpace.ts'
import { spacing } from './spacing.ts'
import { titlesAbove } from './spanLevels.ts'
import { straighten } from './straighten.ts'
import { placeStrip, stripShape } from './strip.ts'
import { centreGroups, trimGroups } from './trimGroups.ts'

/** Turns the boxes of the template (relative to their parents) into absolute rectangles of every group and node. */
export function unfold(task: Task, boxes: Boxes): Map<Id, Rect> {
  trimGroups(task, boxes)
  centreGroups(task, boxes)
  stretchTiers(task, boxes)
  straighten(task, boxes)
  // Leaves that moved into line may have left room behind.
  trimGroups(task, boxes)
  stretchTiers(task, boxes)
  makeRoom(task, boxes, task.frames)
  placeStrips(task, boxes)
  const rects = new Map<Id, Rect>()
  for (const frame of task.frames) stamp(task, boxes, frame, { x: 0, y: 0, instance: 0 }, rects)
  return rects
}

/** Where the axis across the flow is called. */
export function crossAxis(task: Task): { start: 'x' | 'y'; size: 'width' | 'height' } {
  return task.direction === 'right' ? { start: 'y', size: 'height' } : { start: 'x', size: 'width' }
}

/** Subnets that share their column with nothing take the whole lane, as on official pages. */
function stretchTiers(task: Task, boxes: Boxes): void {
  const titles = titlesAbove(task.design)
  const cross = crossAxis(task)
  const main =
    task.direction === 'right'
      ? ({ start: 'x', size: 'width' } as const)
      : ({ start: 'y', size: 'height' } as const)
  const visit = (frame: Frame) => {
    const { flow } = splitAside(frame.children, task.aside)
    flow.forEach(visit)
    if (frame.kind !== 'az' && frame.kind !== 'vpc') return
    const room = groupRoom(task, titles, frame)
    const [before, after] =
      task.direction === 'right' ? [room.top, room.bottom] : [groupPadding.left, room.right]
    for (const tier of flow) {
      if (!tier.kind.startsWith('subnet')) continue
      const box = boxOf(boxes, tier)
      const shared = flow.some((other) => {
        const beside = boxOf(boxes, other)
        return (
          other !== tier &&
          beside[main.start] < box[main.start] + box[main.size] &&
          box[main.start] < beside[main.start] + beside[main.size]
        )
      })
      if (shared) continue
      const from = before
      const to = boxOf(boxes, frame)[cross.size] - after
      const moved = box[cross.start] - from
      for (const inner of tier.children) boxOf(boxes, inner)[cross.start] += moved
      Object.assign(box, { [cross.start]: from, [cross.size]: to - from })
    }
  }
  task.frames.forEach(visit)
}

/** Opens the room that further lanes need, innermost folds first; gives how much longer the siblings' parent gets. */
function makeRoom(task: Task, boxes: Boxes, siblings: readonly Frame[]): number {
  const { start, size } = crossAxis(task)
  const { flow } = splitAside(siblings, task.aside)
  const growing = flow.map((frame) => {
    const box = boxOf(boxes, frame)
    const from = box[start]
    const to = from + box[size]
    box[size] += makeRoom(task, boxes, frame.children)
    const whole = frame.lanes * (box[size] + spacing.lane) - spacing.lane
    return { from, to, by: whole - (to - from) }
  })
  const grows = growing.filter(({ by }) => by > 0)
  const inserted = insertedSpace(
    grows,
    growing.filter(({ by }) => by <= 0),
  )
  flow.forEach((frame, i) => {
    const old = growing[i]
    if (!old) return
    const shift = old.by > 0 ? inserted.of(grows.indexOf(old)) : inserted.at((old.from + old.to) / 2)
    boxOf(boxes, frame)[start] += shift
  })
  return inserted.total
}

/** Strips go into the room that the padding kept for them; the one of the whole drawing goes below or beside it. */
function placeStrips(task: Task, boxes: Boxes): void {
  const titles = titlesAbove(task.design)
  const visit = (frame: Frame) => {
    if (frame.kind === 'node') return
    const { flow, strip } = splitAside(frame.children, task.aside)
    const { top } = groupRoom(task, titles, frame)
    const box = boxOf(boxes, frame)
    const area = {
      x: groupPadding.left,
      y: top,
      width: box.width - groupPadding.left - groupPadding.right,
      height: box.height - top - groupPadding.bottom,
    }
    if (strip.length > 0) placeStrip(boxes, strip, area, task.direction, flow.length === 0)
    flow.forEach(visit)
  }
  const { flow, strip } = splitAside(task.frames, task.aside)
  flow.forEach(visit)
  if (strip.length === 0) return
  const ends = flow.map((frame) => {
    const box = boxOf(boxes, frame)
    const { start, size } = crossAxis(task)
    const whole = {
      ...box,
      [size]: frame.lanes * (box[size] + spacing.lane) - spacing.lane,
      [start]: box[start],
    }
    return { right: whole.x + whole.width, bottom: whole.y + whole.height }
  })
  const [right, bottom] = [
    Math.max(0, ...ends.map((end) => end.right)),
    Math.max(0, ...ends.map((end) => end.bottom)),
  ]
  const alone = flow.length === 0
  const shape = stripShape(strip.length, task.direction, alone)
  const gap = alone ? 0 : spacing.strip
  const below = task.direction === 'right' || alone
  const area = below
    ? { x: 0, y: 0, width: Math.max(right, shape.width), height: bottom + gap + shape.height }
    : { x: 0, y: 0, width: right + gap + shape.width, height: Math.max(bottom, shape.height) }
  placeStrip(boxes, strip, area, task.direction, alone)
}

interface Stamp {
  readonly x: number
  readonly y: number
  readonly instance: number
}

function stamp(task: Task, boxes: Boxes, frame: Frame, at: Stamp, rects: Map<Id, Rect>): void {
  const { start, size } = crossAxis(task)
  const box = boxOf(boxes, frame)
  for (let lane = 0; lane < frame.lanes; lane++) {
    const shift = lane * (box[size] + spacing.lane)
    const x = at.x + box.x + (start === 'x' ? shift : 0)
    const y = at.y + box.y + (start === 'y' ? shift : 0)
    const instance = at.instance * frame.lanes + lane
    const id = frame.ids[instance]
    const [width, height] = frame.kind === 'node' ? [leafBox.width, leafBox.height] : [box.width, box.height]
    if (id !== undefined) rects.set(id, { x, y, width, height })
    for (const inner of frame.children) stamp(task, boxes, inner, { x, y, instance }, rects)
  }
}
