import type { Design, Edge, Id, Rect } from '../../model/index.ts'
import { iconCentre, leafBox } from '../../model/index.ts'
import type { Task } from './elkGraph.ts'
import type { Frame } from './frame.ts'
import { framesIn } from './frame.ts'
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
  const between: Between[] = []
  const spanned = new Set(design.spans.flatMap(({ members }) => members))
  const edges = callsAt(design)
  const visit = (siblings: readonly Frame[]): Frame[] => {
    const lanes = siblings.find((frame) => frame.kind === 'az' && frame.lanes > 1)
    const places = lanes && placesIn(lanes)
    const own = siblings.flatMap(({ kind, ids: [id, ...others] }) => {
      if (!lanes || !places || kind !== 'node' || id === undefined || others.length > 0) return []
      return spanned.has(id) ? [] : betweenOf(lanes, places, id, edges.get(id) ?? [])
    })
    between.push(...own)
    return siblings
      .filter((frame) => !own.some(({ id }) => id === frame.key))
      .map((frame) => ({ ...frame, children: visit(frame.children) }))
  }
  return { frames: visit(frames), between }
}

/** Edges that are more than management, by both of their ends. */
function callsAt(design: Design): ReadonlyMap<Id, readonly Edge[]> {
  const edges = new Map<Id, Edge[]>()
  for (const edge of design.edges) {
    if (edge.kind === 'management') continue
    for (const id of new Set([edge.from, edge.to])) {
      const own = edges.get(id)
      if (own) own.push(edge)
      else edges.set(id, [edge])
    }
  }
  return edges
}

/** Where a part of a zone stands: in which of the zones, and in which place of its zone. */
type Places = ReadonlyMap<Id, { readonly lane: number; readonly slot: string }>

function placesIn(lanes: Frame): Places {
  const places = new Map<Id, { lane: number; slot: string }>()
  for (const { key, ids } of framesIn(lanes.children)) {
    const perLane = ids.length / lanes.ids.length
    ids.forEach((id, i) => {
      if (id !== undefined) places.set(id, { lane: Math.floor(i / perLane), slot: key })
    })
  }
  return places
}

function betweenOf(lanes: Frame, places: Places, id: Id, edges: readonly Edge[]): Between[] {
  const callers = edges.flatMap(({ from, to }) => (to === id ? [from] : []))
  const callees = edges.flatMap(({ from, to }) => (from === id ? [to] : []))
  const slots = new Set(callers.map((part) => places.get(part)?.slot))
  const lanesOf = (parts: readonly Id[]) => new Set(parts.map((part) => places.get(part)?.lane)).size
  const inside =
    lanes.ids.length === lanes.lanes && [...callers, ...callees].every((part) => places.has(part))
  const apart = callees.every((part) => !slots.has(places.get(part)?.slot))
  if (!inside || !apart || lanesOf(callers) < 2 || lanesOf(callees) < 2) return []
  const half = Math.floor((lanes.lanes - 1) / 2)
  const [before, after] = [lanes.ids[half], lanes.ids[half + 1]]
  return before !== undefined && after !== undefined
    ? [{ id, lanes: lanes.key, sides: [before, after], callers, callees }]
    : []
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
