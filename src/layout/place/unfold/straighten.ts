import { groupPadding, leafBox } from '../../../model/index.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { Task } from '../elk/elkGraph.ts'
import { groupRoom } from '../elk/elkGraph.ts'
import { foldedEdges } from '../fold/foldedEdges.ts'
import type { Boxes, Frame } from '../fold/frame.ts'
import { boxOf } from '../fold/frame.ts'
import { lookupsIn } from '../fold/lookupsIn.ts'
import { snap } from '../snapBoxes.ts'
import { titlesAbove } from '../fold/spanLevels.ts'

/** A leaf of the template with absolute coordinates along and across the flow. */
interface Spot {
  readonly frame: Frame
  /** Lanes around it: positions are comparable only within the same ones. */
  readonly lanes: string
  readonly along: number
  across: number
  /** Where it may go, and what stands in the way. */
  readonly low: number
  readonly high: number
  readonly siblings: readonly Frame[]
  readonly origin: number
}

/** Siblings keep this distance, which leaves room for a label's third line and an edge. */
const least = 24

interface Line {
  readonly a: Spot
  readonly b: Spot
}

/** Lines among the same lanes, and what each leaf is joined to by them. */
interface Lines {
  readonly all: readonly Line[]
  readonly others: ReadonlyMap<Spot, readonly Spot[]>
  /** Every leaf among these lanes, joined or not. */
  readonly leaves: readonly Spot[]
}

/** A leaf this far out of line is brought nearer even when it cannot be brought into line, by these shares of the way. */
const farAway = 120
const nearly = [0.9, 0.8, 0.7, 0.6, 0.5] as const

/** In larger parts than this the search costs more than it gives. */
const mostLines = 160

/**
 * Moves leaves across the flow, within the free room of their group, so that more edges run straight; those of `fixed`
 * stay where they are.
 */
export function straighten(task: Task, boxes: Boxes, fixed: ReadonlySet<string> = new Set()): void {
  const spots = spotsOf(task, boxes)
  const linesIn = new Map<string, Line[]>()
  const edges = foldedEdges(task.design, task.frames, task.aside)
  // The call goes straight on; the question before it may bend.
  const asked = new Set(lookupsIn(task.design, task.frames, edges).map(({ asks }) => asks))
  for (const edge of edges) {
    if (asked.has(edge)) continue
    const { from, to } = edge
    const [a, b] = [spots.get(from), spots.get(to)]
    if (!a || !b || a.lanes !== b.lanes) continue
    const lines = linesIn.get(a.lanes)
    if (lines) lines.push({ a, b })
    else linesIn.set(a.lanes, [{ a, b }])
  }
  for (const [lanes, lines] of linesIn) {
    const leaves = [...spots.values()].filter((spot) => spot.lanes === lanes)
    if (lines.length <= mostLines) straightenLines(task, boxes, joinedBy(lines, leaves), fixed)
  }
}

function joinedBy(all: readonly Line[], leaves: readonly Spot[]): Lines {
  const others = new Map<Spot, Spot[]>()
  const join = (spot: Spot, other: Spot) => {
    const own = others.get(spot)
    if (own) own.push(other)
    else others.set(spot, [other])
  }
  for (const { a, b } of all) {
    join(a, b)
    join(b, a)
  }
  return { all, others, leaves }
}

function straightenLines(task: Task, boxes: Boxes, lines: Lines, fixed: ReadonlySet<string>): void {
  const spots = [...lines.others].filter(([spot]) => !fixed.has(spot.frame.key))
  for (let round = 0; round < 3; round++) {
    for (const [spot, others] of spots) {
      for (const { across } of others) {
        const by = across - spot.across
        // First the leaf alone, then with all that is in line with it.
        const done =
          by === 0 ||
          tryMove(task, boxes, lines, [spot], by) ||
          tryMove(task, boxes, lines, inLineWith(spot, lines, fixed), by)
        // Where something is in the way, near is better than far.
        if (!done && Math.abs(by) > farAway)
          nearly.some((part) => tryMove(task, boxes, lines, [spot], snap(by * part)))
      }
    }
  }
}

/** The leaves that straight edges join to one; none when one of them is to stay. */
function inLineWith(spot: Spot, { others }: Lines, fixed: ReadonlySet<string>): Spot[] {
  const found = new Set([spot])
  for (const one of found) {
    for (const other of others.get(one) ?? []) if (other.across === one.across) found.add(other)
  }
  return [...found].some(({ frame }) => fixed.has(frame.key)) ? [] : [...found]
}

/** Moves leaves together if they may and if that is better; tells whether it did. */
function tryMove(task: Task, boxes: Boxes, lines: Lines, moved: readonly Spot[], by: number): boolean {
  if (by === 0 || moved.length === 0) return false
  const free = moved.every(({ across, low, high }) => across + by >= low && across + by <= high)
  if (!free) return false
  const before = total(moved, lines)
  shift(task, boxes, moved, by)
  const taken = moved.some((spot) => isTaken(task, boxes, spot, spot.across))
  if (!taken && total(moved, lines) < before - 0.25) return true
  shift(task, boxes, moved, -by)
  return false
}

function shift(task: Task, boxes: Boxes, moved: readonly Spot[], by: number): void {
  for (const spot of moved) {
    spot.across += by
    boxOf(boxes, spot.frame)[task.direction === 'right' ? 'y' : 'x'] += by
  }
}

function total(moved: readonly Spot[], lines: Lines): number {
  return moved.reduce((sum, spot) => sum + price(spot, spot.across, lines), 0)
}

/** Edges that are not straight, by how much; and straight edges of others that would run through the leaf. */
function price(spot: Spot, at: number, { all, others, leaves }: Lines): number {
  const joined = others.get(spot) ?? []
  let sum = 0
  for (const { across } of joined) if (across !== at) sum += 1 + Math.min(0.5, Math.abs(across - at) / 400)
  for (const { a, b } of all) {
    if (a === spot || b === spot || a.across !== b.across || Math.abs(a.across - at) > 60) continue
    if ((a.along < spot.along && spot.along < b.along) || (b.along < spot.along && spot.along < a.along))
      sum += 1.5
  }
  // Its own straight edge must not run through a third leaf either.
  for (const other of joined) {
    if (other.across !== at) continue
    const through = leaves.some(
      (third) =>
        third !== spot &&
        third !== other &&
        Math.abs(third.across - at) < 60 &&
        Math.min(spot.along, other.along) < third.along &&
        third.along < Math.max(spot.along, other.along),
    )
    if (through) sum += 1.2
  }
  return sum
}

function isTaken(task: Task, boxes: Boxes, spot: Spot, at: number): boolean {
  const right = task.direction === 'right'
  const own = boxOf(boxes, spot.frame)
  const size = right ? leafBox.height : leafBox.width
  return spot.siblings.some((sibling) => {
    if (sibling === spot.frame) return false
    const box = boxOf(boxes, sibling)
    const beside = right
      ? box.x < own.x + own.width + 8 && own.x < box.x + box.width + 8
      : box.y < own.y + own.height + 8 && own.y < box.y + box.height + 8
    const [start, length] = right ? [box.y, box.height] : [box.x, box.width]
    const relative = at - spot.origin
    return beside && start < relative + size + least && relative < start + length + least
  })
}

function spotsOf(task: Task, boxes: Boxes): Map<string, Spot> {
  const right = task.direction === 'right'
  const titles = titlesAbove(task.design)
  const spots = new Map<string, Spot>()
  const visit = (
    siblings: readonly Frame[],
    at: { along: number; across: number; lanes: string },
    parent?: Frame,
  ) => {
    const { flow } = splitAside(siblings, task.aside)
    const outer = parent && { box: boxOf(boxes, parent), room: groupRoom(task, titles, parent) }
    const ends = flow
      .map((frame) => boxOf(boxes, frame))
      .map((box) => (right ? box.y + box.height : box.x + box.width))
    const size = outer ? (right ? outer.box.height : outer.box.width) : Math.max(0, ...ends)
    const before = outer ? (right ? outer.room.top : groupPadding.left) : 0
    const after = outer ? (right ? outer.room.bottom : outer.room.right) : 0
    for (const frame of flow) {
      const box = boxOf(boxes, frame)
      const [along, across] = right
        ? [at.along + box.x, at.across + box.y]
        : [at.along + box.y, at.across + box.x]
      if (frame.kind === 'node') {
        const own = right ? leafBox.height : leafBox.width
        const [low, high] = [at.across + before, at.across + size - after - own]
        spots.set(frame.key, {
          frame,
          lanes: at.lanes,
          along,
          across,
          low,
          high,
          siblings: flow,
          origin: at.across,
        })
      } else {
        const lanes = frame.lanes > 1 ? `${at.lanes} ${frame.key}` : at.lanes
        visit(frame.children, { along, across, lanes }, frame)
      }
    }
  }
  visit(task.frames, { along: 0, across: 0, lanes: '' })
  return spots
}
