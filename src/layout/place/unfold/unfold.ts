import type { Id, Rect } from '../../../model/index.ts'
import { groupPadding, leafBox } from '../../../model/index.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import { roomBetween } from './placeBetween.ts'
import type { Box, Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { freeLanes } from '../fold/freeLanes.ts'
import { insertedSpace } from './insertedSpace.ts'
import type { LaneGrid } from './laneGrid.ts'
import { laneGrid, oneRank } from './laneGrid.ts'
import { spacing } from '../spacing.ts'
import { titlesAbove } from '../fold/spanLevels.ts'
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
  const grids = makeRoom(task, boxes)
  placeStrips(task, boxes, grids)
  const rects = new Map<Id, Rect>()
  for (const frame of task.frames) stamp({ task, boxes, grids, rects }, frame, { x: 0, y: 0, instance: 0 })
  return rects
}

/** Where the axis across the flow is called. */
export function crossAxis(task: Task): { start: 'x' | 'y'; size: 'width' | 'height' } {
  return task.direction === 'right' ? { start: 'y', size: 'height' } : { start: 'x', size: 'width' }
}

function flowAxis(task: Task): { start: 'x' | 'y'; size: 'width' | 'height' } {
  return task.direction === 'right' ? { start: 'x', size: 'width' } : { start: 'y', size: 'height' }
}

/** Subnets that share their column with nothing take the whole lane, as on official pages. */
function stretchTiers(task: Task, boxes: Boxes): void {
  const titles = titlesAbove(task.design)
  const cross = crossAxis(task)
  const main = flowAxis(task)
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

/** How the lanes of each frame are set. */
type Grids = Map<string, LaneGrid>

/** Room that a frame's lanes take on an axis of the template. */
interface RoomAxis {
  readonly start: 'x' | 'y'
  readonly size: 'width' | 'height'
  readonly gap: number
  /** How many lanes stand beside each other on this axis, once the frame has its size. */
  readonly count: (frame: Frame) => number
  /** Room for what stands between its lanes. */
  readonly more: (frame: Frame) => number
}

/** Opens the room that further lanes need, across the flow and, where they stand in a grid, along it. */
function makeRoom(task: Task, boxes: Boxes): Grids {
  const grids: Grids = new Map()
  const isFree = task.packed ? freeLanes(task) : () => false
  const set = (frame: Frame): LaneGrid => {
    const box = boxOf(boxes, frame)
    const grid = isFree(frame)
      ? laneGrid(frame, box, task.direction, 2)
      : task.gridded
        ? laneGrid(frame, box, task.direction)
        : oneRank(frame)
    grids.set(frame.key, grid)
    return grid
  }
  const across = {
    ...crossAxis(task),
    gap: spacing.lane,
    count: (frame: Frame) => set(frame).across,
    more: (frame: Frame) => roomBetween(task, frame)?.by ?? 0,
  }
  openRoom(task, boxes, task.frames, across)
  const ranks = (frame: Frame) => grids.get(frame.key)?.ranks ?? 1
  if (task.gridded || task.packed) {
    openRoom(task, boxes, task.frames, { ...flowAxis(task), gap: spacing.layer, count: ranks, more: () => 0 })
  }
  return grids
}

/** On one axis, innermost folds first; gives how much longer the siblings' parent gets. */
function openRoom(task: Task, boxes: Boxes, siblings: readonly Frame[], axis: RoomAxis): number {
  const { start, size, gap, count, more } = axis
  const { flow } = splitAside(siblings, task.aside)
  const growing = flow.map((frame) => {
    const box = boxOf(boxes, frame)
    const from = box[start]
    const to = from + box[size]
    box[size] += openRoom(task, boxes, frame.children, axis)
    const whole = count(frame) * (box[size] + gap) - gap + more(frame)
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
function placeStrips(task: Task, boxes: Boxes, grids: Grids): void {
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
    const last = laneShift(task, box, grids.get(frame.key) ?? oneRank(frame), 'last')
    last[crossAxis(task).start] += roomBetween(task, frame)?.by ?? 0
    return { right: box.x + last.x + box.width, bottom: box.y + last.y + box.height }
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

/** How far a lane of a frame stands from its first one; `last`: the far corner of the grid. */
function laneShift(
  task: Task,
  { width, height }: Box,
  { across, ranks }: LaneGrid,
  lane: number | 'last',
): { x: number; y: number } {
  // In the order of reading: row by row, whichever way the flow runs.
  const right = task.direction === 'right'
  const [step, rank] =
    lane === 'last'
      ? [across - 1, ranks - 1]
      : right
        ? [Math.floor(lane / ranks), lane % ranks]
        : [lane % across, Math.floor(lane / across)]
  return right
    ? { x: rank * (width + spacing.layer), y: step * (height + spacing.lane) }
    : { x: step * (width + spacing.lane), y: rank * (height + spacing.layer) }
}

interface Unfolding {
  readonly task: Task
  readonly boxes: Boxes
  readonly grids: Grids
  readonly rects: Map<Id, Rect>
}

function stamp(unfolding: Unfolding, frame: Frame, at: Stamp): void {
  const { task, boxes, grids, rects } = unfolding
  const box = boxOf(boxes, frame)
  const grid = grids.get(frame.key) ?? oneRank(frame)
  for (let lane = 0; lane < frame.lanes; lane++) {
    const shift = laneShift(task, box, grid, lane)
    const room = roomBetween(task, frame)
    if (room && lane > room.after) shift[crossAxis(task).start] += room.by
    const [x, y] = [at.x + box.x + shift.x, at.y + box.y + shift.y]
    const instance = at.instance * frame.lanes + lane
    const id = frame.ids[instance]
    const [width, height] = frame.kind === 'node' ? [leafBox.width, leafBox.height] : [box.width, box.height]
    if (id !== undefined) rects.set(id, { x, y, width, height })
    for (const inner of frame.children) stamp(unfolding, inner, { x, y, instance })
  }
}
