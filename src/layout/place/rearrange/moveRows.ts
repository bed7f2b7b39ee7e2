import type { Id, Point } from '../../../model/index.ts'
import { iconCentre, indexOf } from '../../../model/index.ts'
import { joinedIn } from './joinedIn.ts'
import type { Sketch } from './sketch.ts'
import type { Changes } from './sketched.ts'

/** A move has to be worth this many bends. */
const worth = 0.6
/** … and of this many more where other rows have to make way. */
const pushing = 1.3
/** Further, and with more parts, a row does not go. */
const farthest = 200
const mostParts = 16

/**
 * Moves whole rows across the flow, with what stands in their way: a part alone could not come into the middle of what it
 * serves, or into line with it, without a bend in its own row.
 */
export function moveRows(sketch: Sketch): void {
  const axis = sketch.task.direction === 'right' ? 'y' : 'x'
  const { nodes } = indexOf(sketch.task.design)
  const single = new Set(sketch.movable.flatMap((unit) => (unit.length === 1 ? unit : [])))
  const rows = rowsIn(sketch, axis, single)
  const done = new Set<Id>()
  for (const id of single) {
    if (!nodes.has(id) || done.has(id)) continue
    const row = rows(id)
    for (const part of row) done.add(part)
    let best = { gain: 0, changes: undefined as Changes | undefined }
    for (const step of stepsOf(sketch, axis, row)) {
      const by = axis === 'y' ? { x: 0, y: step } : { x: step, y: 0 }
      const moving = withOthers(sketch, rows, single, row, by)
      const changes = moving && moving.size > 1 ? sketch.followAll([...moving], by) : undefined
      if (!moving || !changes) continue
      const least = Math.max(best.gain, worth + (moving.size > row.size ? pushing : 0))
      const gain = sketch.gain(changes, least)
      if (gain > least + 0.01) best = { gain, changes }
    }
    if (best.changes) sketch.apply(best.changes)
  }
}

type RowOf = (id: Id) => ReadonlySet<Id>

/** The parts that straight lines join to one. */
function rowsIn(sketch: Sketch, axis: 'x' | 'y', single: ReadonlySet<Id>): RowOf {
  const { nodes } = indexOf(sketch.task.design)
  const joined = joinedIn(sketch.task.design)
  const levelOf = (id: Id) => {
    const rect = sketch.rects.get(id)
    return rect && iconCentre(rect)[axis]
  }
  return (id) => {
    const row = new Set([id])
    for (const one of row)
      for (const other of joined.get(one) ?? [])
        if (single.has(other) && nodes.has(other) && levelOf(other) === levelOf(one)) row.add(other)
    return row
  }
}

/** How far a row may want to go: where one of its parts is in line with what it is joined to, or where it wishes to stand. */
function stepsOf(sketch: Sketch, axis: 'x' | 'y', row: ReadonlySet<Id>): ReadonlySet<number> {
  const steps = new Set<number>()
  const add = (step: number) => {
    if (step !== 0 && Math.abs(step) <= farthest) steps.add(step)
  }
  const size = axis === 'x' ? 'width' : 'height'
  for (const id of row) {
    const rect = sketch.rects.get(id)
    if (!rect) continue
    for (const wish of sketch.wishedLevels(id)) if (wish.axis === axis) add(wish.at - rect[axis])
    for (const { own, other } of sketch.linesOf([id]))
      add(Math.round(other[axis] + other[size] / 2 - own[axis] - own[size] / 2))
  }
  return steps
}

/** A row with the rows of all that stands in its way; undefined where something stands there that does not move. */
function withOthers(
  sketch: Sketch,
  rows: RowOf,
  single: ReadonlySet<Id>,
  row: ReadonlySet<Id>,
  by: Point,
): ReadonlySet<Id> | undefined {
  const moving = new Set(row)
  for (;;) {
    const others = moving.size <= mostParts ? sketch.inTheWay(moving, by) : undefined
    if (!others || !others.every((id) => single.has(id))) return undefined
    if (others.length === 0) return moving
    for (const other of others) for (const part of rows(other)) moving.add(part)
  }
}
