import type { Id, Point, Rect } from '../../../model/index.ts'
import { indexOf, leafBox } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Sketch, Unit } from './sketch.ts'
import { moveRows } from './moveRows.ts'
import { pullTails } from './pullTails.ts'
import { sketchOf } from './sketch.ts'
import type { Changes } from './sketched.ts'

/** Steps between a leaf and its neighbour along a row and along a column: room for a line with its arrowhead. */
const step = { x: leafBox.width + 48, y: leafBox.height + 44 } as const
/** Free beside a sibling. */
const beside = { x: 48, y: 32 } as const
/** A move has to be worth this many bends. */
const worth = 0.6
const rounds = 2
/** In larger drawings the search would cost more than it gives. */
const mostParts = 160
/** Places looked at for one part, the nearest to what it is connected to; counterparts, which cost as many times, share them. */
const mostPlaces = 120

/**
 * Moves what stands once to places of its group that are nearer to what it is connected to, and lets two parts change
 * places where that untangles lines; groups follow. Counterparts in lanes move alike, within their lanes; lanes, and what
 * stands between lanes, stay.
 */
export function rearrange(task: Task, rects: Map<Id, Rect>, fixed: ReadonlySet<Id>): void {
  if (rects.size > mostParts) return
  const sketch = sketchOf(task, rects, fixed)
  for (let round = 0; round < rounds; round++) {
    let changed = false
    for (const unit of sketch.movable)
      if (unit.length === 1 || round === 0) changed = relocate(sketch, unit) || changed
    changed = swapPairs(sketch) || changed
    // Rows and tails that moved are worth no other round.
    moveRows(sketch)
    pullTails(sketch)
    if (!changed) return
  }
}

/** Brings a part, or counterparts alike, to the best free place; tells whether it moved. */
function relocate(sketch: Sketch, unit: Unit): boolean {
  const [id] = unit
  const own = sketch.rects.get(id)
  // What nothing joins keeps its place; outside it may stand far off, and make the page large.
  const isJoined = sketch.linesOf(unit).length > 0
  if (!own || (!isJoined && indexOf(sketch.task.design).parentOf(id) !== undefined)) return false
  const still = sketch.follow(unit, { x: 0, y: 0 })
  if (!still) return false
  const before = new Map(
    [...still.keys()].map((part) => [part, sketch.rects.get(part) ?? still.get(part) ?? own]),
  )
  const price = sketch.cost(before)
  let best = { gain: worth, changes: undefined as Changes | undefined }
  const isFree = sketch.freeFor(unit)
  for (const place of placesFor(sketch, unit, own)) {
    const by = { x: place.x - own.x, y: place.y - own.y }
    const changes = isFree(by) ? sketch.follow(unit, by) : undefined
    if (!changes) continue
    const gain = price - sketch.cost(changes, price - best.gain)
    if (gain > best.gain + 0.01) best = { gain, changes }
  }
  if (best.changes) sketch.apply(best.changes)
  return best.changes !== undefined
}

/** In line with, or beside, what a part is connected to and what stands in its group. */
function placesFor(sketch: Sketch, unit: Unit, own: Rect): Point[] {
  const [id] = unit
  const index = indexOf(sketch.task.design)
  const isLeaf = index.nodes.has(id)
  const [xs, ys] = [new Set([own.x]), new Set([own.y])]
  const lines = sketch.linesOf(unit)
  for (const { own: end, other } of lines) {
    const x = Math.round(own.x + other.x + other.width / 2 - end.x - end.width / 2)
    const y = Math.round(own.y + other.y + other.height / 2 - end.y - end.height / 2)
    // Of two as good, behind and below.
    for (const by of isLeaf ? [0, 1, -1] : [0]) {
      xs.add(x + by * step.x)
      ys.add(y + by * step.y)
    }
  }
  for (const place of sketch.wishedLevels(id)) (place.axis === 'x' ? xs : ys).add(place.at)
  const parent = index.parentOf(id)
  for (const part of [...index.childNodes(parent), ...index.childGroups(parent)]) {
    const rect = part.id === id ? undefined : sketch.rects.get(part.id)
    if (!rect) continue
    xs.add(rect.x)
    ys.add(rect.y)
    if (isLeaf && rect.width === leafBox.width) continue
    xs.add(rect.x - beside.x - own.width).add(rect.x + rect.width + beside.x)
    ys.add(rect.y - beside.y - own.height).add(rect.y + rect.height + beside.y)
  }
  return nearest([...xs], [...ys], mostPlaces / unit.length, {
    x: (x) => lines.reduce((sum, { own: end, other }) => sum + Math.abs(x - own.x + end.x - other.x), 0),
    y: (y) => lines.reduce((sum, { own: end, other }) => sum + Math.abs(y - own.y + end.y - other.y), 0),
  })
}

/** How far a column, and a row, is from what a part is connected to. */
interface Far {
  readonly x: (x: number) => number
  readonly y: (y: number) => number
}

/** The places at these columns and rows: all, or where there are more the so many nearest, nearest first. */
function nearest(xs: readonly number[], ys: readonly number[], most: number, far: Far): Point[] {
  if (xs.length * ys.length <= most) return xs.flatMap((x) => ys.map((y) => ({ x, y })))
  const [farX, farY] = [xs.map(far.x), ys.map(far.y)]
  const all = new Float64Array(xs.length * ys.length)
  let count = 0
  for (const a of farX) for (const b of farY) all[count++] = a + b
  // Sorting the numbers alone takes a fraction of sorting places by them.
  const limit = all.toSorted()[Math.ceil(most) - 1] ?? Infinity
  const places: { far: number; place: Point }[] = []
  xs.forEach((x, i) => {
    ys.forEach((y, j) => {
      const own = (farX[i] ?? 0) + (farY[j] ?? 0)
      if (own <= limit) places.push({ far: own, place: { x, y } })
    })
  })
  return places
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ place }) => place)
}

/** Lets two leaves of one group change places where that is better, or as good and in the order of the file. */
function swapPairs(sketch: Sketch): boolean {
  const index = indexOf(sketch.task.design)
  const axis = sketch.task.direction === 'right' ? 'y' : 'x'
  const leaves = sketch.movable.flatMap((unit) => (unit.length === 1 && index.nodes.has(unit[0]) ? unit : []))
  let changed = false
  leaves.forEach((one, i) => {
    for (const other of leaves.slice(i + 1)) {
      if (index.parentOf(one) !== index.parentOf(other)) continue
      const [a, b] = [sketch.rects.get(one), sketch.rects.get(other)]
      if (!a || !b) continue
      const before = sketch.cost(
        new Map([
          [one, a],
          [other, b],
        ]),
      )
      const swapped = new Map([
        [one, b],
        [other, a],
      ])
      const inOrder = (a.x === b.x || a.y === b.y) && a[axis] > b[axis]
      const most = inOrder ? before + 0.01 : before - worth
      if (sketch.cost(swapped, most) >= most) continue
      sketch.apply(swapped)
      changed = true
    }
  })
  return changed
}
