import { isLevel, isMovable, moveStretch } from '../../../layout/index.ts'
import { bendEdge, indexOf, shownOf, type Design, type Id, type Point } from '../../../model/index.ts'
import { derivedStore } from '../../../store/index.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { onlyLine } from '../select/onlyLine.ts'
import { say } from '../words.ts'

/** The one line that is selected, if it is drawn as itself: what a collapsed group hides cannot be bent. */
export function bendableLine(design: Design, selection: ReadonlySet<Id>): Id | undefined {
  const id = onlyLine(design, selection)
  if (id === undefined) return undefined
  const drawn = indexOf(shownOf(design).design).edges.get(id)
  const own = indexOf(design).edges.get(id)
  return drawn?.from === own?.from && drawn?.to === own?.to ? id : undefined
}

/** Moves one stretch of a line, as `points` have it, across itself: to y if it is level, else to x. Moves of one
 *  gesture are one step. */
export function bendLine(
  id: Id,
  points: readonly Point[],
  at: number,
  to: number,
  gesture: string,
  snap?: number,
): void {
  const way = moveStretch(points, at, to, snap)
  tryEdit(say('bend'), (design) => bendEdge(design, id, way), { gesture, select: [id] })
}

/** Moves the selected line's longest stretch that lies across the given way. Gives whether there was one. */
export function bendByKeys(id: Id, dx: number, dy: number): boolean {
  const points = derivedStore.getState().layout.routes.get(id)?.points ?? []
  const level = dy !== 0
  let longest = { at: -1, length: 0 }
  points.forEach((point, at) => {
    const next = points[at + 1]
    if (!next || !isMovable(points, at) || isLevel(points, at) !== level) return
    const length = Math.abs(next.x - point.x) + Math.abs(next.y - point.y)
    if (length > longest.length) longest = { at, length }
  })
  const from = points[longest.at]
  if (!from) return false
  bendLine(id, points, longest.at, level ? from.y + dy : from.x + dx, `bend ${id}`, 0)
  return true
}

let gestures = 0

interface Bending {
  readonly gesture: string
  /** Takes the place of the pointer in the drawing, in pixels. */
  readonly bend: (pointer: Point) => void
}

/** Begins to move a stretch by hand. */
export function beginBending(id: Id, points: readonly Point[], at: number): Bending {
  gestures += 1
  const gesture = `bending-${gestures}`
  return { gesture, bend: ({ x, y }) => bendLine(id, points, at, isLevel(points, at) ? y : x, gesture) }
}
