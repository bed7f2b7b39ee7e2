import type { Id, Point } from '../../../model/index.ts'
import { iconCentre, indexOf, leafBox } from '../../../model/index.ts'
import { joinedIn } from './joinedIn.ts'
import type { Sketch } from './sketch.ts'
import type { Changes } from './sketched.ts'

/** A pull has to be worth this many bends: most of it is the line that gets shorter. */
const worth = 0.3
/** What hangs on one line and has more parts than this, or more than half of all, is no tail. */
const mostParts = 8
/** Between a part and the tail that it has beside it, or below: room for a line with its arrowhead, and for a label. */
const gap = { x: 48, y: 44 } as const

/**
 * Pulls what hangs on one straight line towards the part that it hangs on, all of it: a part of it alone could not come
 * nearer without a bend in the line to the next.
 */
export function pullTails(sketch: Sketch): void {
  const parts = partsOf(sketch)
  for (const { from, to } of sketch.task.design.edges)
    for (const [anchor, first] of [
      [from, to],
      [to, from],
    ] as const) {
      const tail = tailOf(parts, anchor, first)
      const best = tail && bestPull(sketch, anchor, first, tail)
      if (best) sketch.apply(best)
    }
}

/** What stands once, what each part is joined to, and how many make a tail. */
interface Parts {
  readonly single: ReadonlySet<Id>
  readonly joined: ReadonlyMap<Id, ReadonlySet<Id>>
  readonly most: number
}

function partsOf({ task: { design }, movable }: Sketch): Parts {
  const { nodes } = indexOf(design)
  const single = movable.flatMap(([id, ...twins]) => (twins.length === 0 && nodes.has(id) ? [id] : []))
  return { single: new Set(single), joined: joinedIn(design), most: Math.min(mostParts, nodes.size / 2) }
}

/** All that is joined to the anchor by way of `first` alone; undefined where that is much, or cannot move. */
function tailOf({ joined, single, most }: Parts, anchor: Id, first: Id): ReadonlySet<Id> | undefined {
  const tail = new Set([first])
  for (const part of tail) {
    if (!single.has(part) || tail.size > most) return undefined
    for (const other of joined.get(part) ?? []) if (other !== anchor || part !== first) tail.add(other)
  }
  return tail.has(anchor) ? undefined : tail
}

function bestPull(sketch: Sketch, anchor: Id, first: Id, tail: ReadonlySet<Id>): Changes | undefined {
  let best = { gain: worth, changes: undefined as Changes | undefined }
  for (const by of pullsOf(sketch, anchor, first, tail)) {
    if (sketch.inTheWay(tail, by)?.length !== 0) continue
    const changes = sketch.followAll([...tail], by)
    if (!changes) continue
    const gain = sketch.gain(changes, best.gain)
    if (gain > best.gain + 0.01) best = { gain, changes }
  }
  return best.changes
}

/** How far a tail may come: into the columns, or rows, that others make between it and its anchor. */
function pullsOf(sketch: Sketch, anchor: Id, first: Id, tail: ReadonlySet<Id>): Point[] {
  const [a, b] = [sketch.rects.get(anchor), sketch.rects.get(first)]
  if (!a || !b) return []
  const [from, to] = [iconCentre(a), iconCentre(b)]
  const axis = from.y === to.y ? 'x' : from.x === to.x ? 'y' : undefined
  if (!axis) return []
  const size = axis === 'x' ? leafBox.width : leafBox.height
  const sign = to[axis] > from[axis] ? 1 : -1
  const farthest = (b[axis] - a[axis]) * sign - size - gap[axis]
  const steps = new Set<number>()
  for (const [id, rect] of sketch.rects) {
    const step = (b[axis] - rect[axis]) * sign
    if (rect.width === leafBox.width && step > 0 && step <= farthest && !tail.has(id)) steps.add(-step * sign)
  }
  return [...steps].map((step) => (axis === 'x' ? { x: step, y: 0 } : { x: 0, y: step }))
}
