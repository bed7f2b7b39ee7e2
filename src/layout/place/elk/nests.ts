import type { Direction } from '../../../model/index.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { FoldedEdge } from '../fold/foldedEdges.ts'
import type { Frame } from '../fold/frame.ts'
import { spacing } from '../spacing.ts'
import type { Room, Sides } from './elkOptions.ts'

/** A group that ELK does not see, and how far its sides are from those of the group around it. */
export interface Nested extends Sides {
  readonly key: string
}

/** The groups that ELK does not see, from the outermost inwards, by the group around them that it does see. */
export type Nests = ReadonlyMap<string, readonly Nested[]>

/** What edges do to groups. */
export interface Gates {
  /** Groups and parts where an edge ends. */
  readonly ends: ReadonlySet<string>
  /** Groups that an edge comes into from outside, and goes out of. */
  readonly entered: ReadonlySet<string>
  readonly left: ReadonlySet<string>
}

/** Where edges end, and which borders they come through. */
export function gatesOf(frames: readonly Frame[], edges: readonly FoldedEdge[]): Gates {
  const around = new Map<string, readonly string[]>()
  const visit = (inner: readonly Frame[], groups: readonly string[]) => {
    for (const { key, children } of inner) {
      around.set(key, groups)
      visit(children, [...groups, key])
    }
  }
  visit(frames, [])
  const [ends, entered, left] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { from, to } of edges) {
    ends.add(from).add(to)
    const [out, into] = [around.get(from) ?? [], around.get(to) ?? []]
    for (const group of into) if (!out.includes(group)) entered.add(group)
    for (const group of out) if (!into.includes(group)) left.add(group)
  }
  return { ends, entered, left }
}

interface Asking {
  readonly aside: ReadonlySet<string>
  readonly direction: Direction
  readonly gates: Gates
  roomOf(group: Frame): Room
}

/** A group and those in it that ELK need not see, as one. */
export interface Nest {
  readonly innermost: Frame
  /** What they take together around the flow of the innermost. */
  readonly room: Room
  readonly hidden: readonly Nested[]
}

/**
 * A group as ELK sees it. One that is all of another's flow is not told of: a border costs ELK as much as several parts,
 * and the place behind it is known. Where the outer title is wider than all within, the inner one gets as wide; `trimEnds`
 * takes that away.
 */
export function nestOf(outer: Frame, asking: Asking): Nest {
  const hidden: Nested[] = []
  let innermost = outer
  let own = asking.roomOf(outer)
  let room = own
  let corner: Sides = { top: 0, right: 0, bottom: 0, left: 0 }
  for (;;) {
    const inner = nestedIn(innermost, asking)
    if (!inner) return { innermost, room, hidden }
    const inset = insetOf(inner, own, asking)
    hidden.push({ key: inner.key, ...inset })
    innermost = inner
    own = asking.roomOf(inner)
    corner = added(corner, inset)
    const { minimum } = own
    room = {
      ...added(corner, own),
      minimum: {
        width: Math.max(room.minimum.width, minimum.width + corner.left + corner.right),
        height: Math.max(room.minimum.height, minimum.height + corner.top + corner.bottom),
      },
    }
  }
}

/** The group that is all of a group's flow, unless an edge ends at it. */
function nestedIn(frame: Frame, { aside, gates }: Asking): Frame | undefined {
  const [inner, ...others] = splitAside(frame.children, aside).flow
  if (!inner || others.length > 0 || inner.kind === 'node' || gates.ends.has(inner.key)) return undefined
  return splitAside(inner.children, aside).flow.length > 0 ? inner : undefined
}

/** ELK keeps this free before a side of a nested group that edges come through (elkjs 0.12.1). */
const atGate = spacing.edge / 2

function insetOf({ key }: Frame, { top, right, bottom, left }: Sides, { gates, direction }: Asking): Sides {
  const before = gates.entered.has(key) ? atGate : 0
  const behind = gates.left.has(key) ? atGate : 0
  return direction === 'right'
    ? { top, right: right + behind, bottom, left: left + before }
    : { top: top + before, right, bottom: bottom + behind, left }
}

function added(a: Sides, b: Sides): Sides {
  return {
    top: a.top + b.top,
    right: a.right + b.right,
    bottom: a.bottom + b.bottom,
    left: a.left + b.left,
  }
}
