import type { Design, Id, Rect } from '../../../model/index.ts'
import { iconCentre, leafBox } from '../../../model/index.ts'
import type { Between } from '../fold/betweenLanes.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Frame } from '../fold/frame.ts'
import { insertRoom } from '../room/insertRoom.ts'
import { snap } from '../snapBoxes.ts'
import { cell, spacing } from '../spacing.ts'
import { spreadOut } from './spreadOut.ts'

/** Free on both sides of a part that stands between two lanes. */
const free = 20

/** The lane after which there is more room, and how much more. */
export function roomBetween(
  task: Task,
  frame: Frame,
): { readonly after: number; readonly by: number } | undefined {
  if (!task.between?.some(({ lanes, beside }) => lanes === frame.key && !beside)) return undefined
  const size = task.direction === 'right' ? leafBox.height : leafBox.width
  return { after: Math.floor((frame.lanes - 1) / 2), by: size + 2 * free - spacing.lane }
}

type Axes = Readonly<{
  along: 'x' | 'y'
  across: 'x' | 'y'
  length: 'width' | 'height'
  depth: 'width' | 'height'
}>

/** Puts the parts between lanes, and beside a group of lanes, where they belong: half-way from callers to callees. */
export function placeBetween(task: Task, rects: Map<Id, Rect>): void {
  const { between = [], direction, design } = task
  const axes: Axes =
    direction === 'right'
      ? { along: 'x', across: 'y', length: 'width', depth: 'height' }
      : { along: 'y', across: 'x', length: 'height', depth: 'width' }
  const middle = (ids: readonly Id[]) => {
    const places = ids.flatMap((id) => {
      const rect = rects.get(id)
      return rect ? [iconCentre(rect)[axes.along]] : []
    })
    return (Math.min(...places) + Math.max(...places)) / 2
  }
  const icon = direction === 'right' ? leafBox.width / 2 : leafBox.icon / 2
  const wished = between.map((one) => ({
    ...one,
    start: (middle(one.callers) + middle(one.callees)) / 2 - icon,
  }))
  const rowOf = (one: Between) => `${one.beside ?? ''} ${one.sides[0]}`
  for (const row of new Set(wished.map(rowOf))) {
    const inRow = wished.filter((one) => rowOf(one) === row).toSorted((a, b) => a.start - b.start)
    const spread = spreadOut(
      inRow.map(({ start }) => start),
      cell[axes.length],
    )
    // Before the zones stands who calls them.
    const least = rects.get(inRow[0]?.sides[0] ?? '')?.[axes.along] ?? -Infinity
    const by = Math.max(0, least - (spread[0] ?? least))
    inRow.forEach((one, i) => {
      const level =
        one.beside === undefined
          ? levelBetween(one, rects, axes)
          : levelBeside(design, one.beside, rects, axes, i === 0)
      if (level === undefined) return
      const start = snap((spread[i] ?? one.start) + by)
      const [x, y] = direction === 'right' ? [start, level] : [level, start]
      rects.set(one.id, { x, y, width: leafBox.width, height: leafBox.height })
    })
  }
}

function levelBetween({ sides }: Between, rects: Map<Id, Rect>, { across, depth }: Axes): number | undefined {
  const [one, other] = [rects.get(sides[0]), rects.get(sides[1])]
  return one && other && snap((one[across] + one[depth] + other[across] - leafBox[depth]) / 2)
}

/** Behind a group, across the flow; for the first part there, room is made. */
function levelBeside(
  design: Design,
  group: Id,
  rects: Map<Id, Rect>,
  { across, depth }: Axes,
  first: boolean,
): number | undefined {
  const rect = rects.get(group)
  if (!rect) return undefined
  const end = rect[across] + rect[depth]
  const gap = across === 'y' ? spacing.node : spacing.layer
  if (first) insertRoom(design, rects, { axis: across, at: end, by: leafBox[depth] + gap, inside: group })
  return end + gap
}
