import type { Design, Id, Rect } from '../../model/index.ts'
import { iconCentre, indexOf, leafBox } from '../../model/index.ts'
import type { Task } from './elkGraph.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'
import { snap } from './snapBoxes.ts'
import { cell, spacing } from './spacing.ts'

/** A part that zones call and that calls into them: it stands between two of them, between its callers and its callees. */
export interface Between {
  readonly id: Id
  /** The key of the zones' frame. */
  readonly lanes: string
  /** The ids of the zones before and after it. */
  readonly sides: readonly [Id, Id]
  readonly callers: readonly Id[]
  readonly callees: readonly Id[]
}

/** Free on both sides of a part that stands between two lanes. */
const free = 20

/** The frames without parts that stand between lanes, and those parts. */
export function withoutBetween(
  design: Design,
  frames: readonly Frame[],
): { readonly frames: Frame[]; readonly between: Between[] } {
  const found: Between[] = []
  const spanned = new Set(design.spans.flatMap(({ members }) => members))
  const visit = (siblings: readonly Frame[]): Frame[] => {
    const lanes = siblings.find((frame) => frame.kind === 'az' && frame.lanes > 1)
    const own = siblings.flatMap((frame) => {
      const one =
        lanes && !frame.ids.some((id) => id !== undefined && spanned.has(id))
          ? betweenOf(design, lanes, frame)
          : undefined
      return one ? [one] : []
    })
    found.push(...own)
    return siblings
      .filter((frame) => !own.some(({ id }) => id === frame.key))
      .map((frame) => ({ ...frame, children: visit(frame.children) }))
  }
  return { frames: visit(frames), between: found }
}

function betweenOf(design: Design, lanes: Frame, { kind, ids: [id], ids }: Frame): Between | undefined {
  if (kind !== 'node' || ids.length !== 1 || id === undefined || lanes.ids.length !== lanes.lanes)
    return undefined
  const index = indexOf(design)
  const inLane = new Map<Id, Id>()
  const slot = new Map<Id, string>()
  for (const frame of framesIn(lanes.children)) for (const part of idsOf(frame)) slot.set(part, frame.key)
  for (const lane of idsOf(lanes)) {
    for (const { id: part } of design.nodes)
      if (index.ancestors(part).some((group) => group.id === lane)) inLane.set(part, lane)
  }
  const edges = design.edges.filter(
    ({ from, to, kind: how }) => (from === id || to === id) && how !== 'management',
  )
  const callers = edges.flatMap(({ from, to }) => (to === id ? [from] : []))
  const callees = edges.flatMap(({ from, to }) => (from === id ? [to] : []))
  const tiers = new Set(callers.map((part) => slot.get(part)))
  const apart = callees.every((part) => !tiers.has(slot.get(part)))
  const lanesOf = (parts: readonly Id[]) => new Set(parts.map((part) => inLane.get(part))).size
  const inside = [...callers, ...callees].every((part) => inLane.has(part))
  if (!inside || !apart || lanesOf(callers) < 2 || lanesOf(callees) < 2) return undefined
  const half = Math.floor((lanes.lanes - 1) / 2)
  const [before, after] = [lanes.ids[half], lanes.ids[half + 1]]
  return before !== undefined && after !== undefined
    ? { id, lanes: lanes.key, sides: [before, after], callers, callees }
    : undefined
}

/** The lane after which there is more room, and how much more. */
export function roomBetween(
  task: Task,
  frame: Frame,
): { readonly after: number; readonly by: number } | undefined {
  if (!task.between?.some(({ lanes }) => lanes === frame.key)) return undefined
  const size = task.direction === 'right' ? leafBox.height : leafBox.width
  return { after: Math.floor((frame.lanes - 1) / 2), by: size + 2 * free - spacing.lane }
}

/** Puts the parts between lanes where they belong, along the flow half-way from callers to callees. */
export function placeBetween({ between = [], direction }: Task, rects: Map<Id, Rect>): void {
  const [along, across] = direction === 'right' ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const [length, depth] =
    direction === 'right' ? (['width', 'height'] as const) : (['height', 'width'] as const)
  const middle = (ids: readonly Id[]) => {
    const places = ids.flatMap((id) => {
      const rect = rects.get(id)
      return rect ? [iconCentre(rect)[along]] : []
    })
    return (Math.min(...places) + Math.max(...places)) / 2
  }
  const wished = between.map((one) => ({ ...one, at: (middle(one.callers) + middle(one.callees)) / 2 }))
  const last = new Map<string, number>()
  for (const { id, lanes, sides, at } of wished.toSorted((a, b) => a.at - b.at)) {
    const [one, other] = [rects.get(sides[0]), rects.get(sides[1])]
    if (!one || !other) continue
    const icon = direction === 'right' ? leafBox.width / 2 : leafBox.icon / 2
    const start = Math.max(snap(at - icon), (last.get(lanes) ?? -Infinity) + cell[length])
    last.set(lanes, start)
    const end = one[across] + one[depth]
    const level = snap((end + other[across] - leafBox[depth]) / 2)
    const [x, y] = direction === 'right' ? [start, level] : [level, start]
    rects.set(id, { x, y, width: leafBox.width, height: leafBox.height })
  }
}
