import type { Design, Edge, Id } from '../../../model/index.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'

/**
 * A part that zones call and that calls into them: it stands between its callers and its callees, and between two zones
 * or, where it is outside their VPC, beside that.
 */
export interface Between {
  readonly id: Id
  /** The key of the zones' frame. */
  readonly lanes: string
  /** The group of the zones, for a part that stands beside it. */
  readonly beside?: Id
  /** The ids of the zones before and after it. */
  readonly sides: readonly [Id, Id]
  readonly callers: readonly Id[]
  readonly callees: readonly Id[]
}

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
    const inner = siblings.flatMap((frame) => zonesIn(frame))
    const staying = siblings.filter((frame) => {
      if (frame.kind !== 'node' || idsOf(frame).some((id) => spanned.has(id))) return true
      const own = lanes && places ? betweenEach(lanes, places, frame, edges) : besideEach(inner, frame, edges)
      between.push(...own)
      return own.length === 0
    })
    return staying.map((frame) => ({ ...frame, children: visit(frame.children) }))
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

/** The zones of a group that stands once, with the group. */
interface Zones {
  readonly outer: Id
  readonly lanes: Frame
  readonly places: Places
}

function zonesIn({ key, lanes: count, children }: Frame): Zones[] {
  const lanes = children.find((frame) => frame.kind === 'az' && frame.lanes > 1)
  return lanes && count === 1 && lanes.ids.length === lanes.lanes
    ? [{ outer: key, lanes, places: placesIn(lanes) }]
    : []
}

/** Who calls a part and whom it calls, when these are of several zones and in different places of them. */
function tiersOf(places: Places, callers: readonly Id[], callees: readonly Id[]): boolean {
  const slots = new Set(callers.map((part) => places.get(part)?.slot))
  const lanesOf = (parts: readonly Id[]) => new Set(parts.map((part) => places.get(part)?.lane)).size
  const apart = callees.every((part) => !slots.has(places.get(part)?.slot))
  return apart && lanesOf(callers) > 1 && lanesOf(callees) > 1
}

/** A buffer outside the VPC that one tier fills and another empties; what else it leads to stands where it will. */
function besideOf({ outer, lanes, places }: Zones, id: Id, edges: readonly Edge[]): Between[] {
  // Most parts are of other zones: nothing is gathered for these.
  if (!edges.some(({ from, to }) => to === id && places.has(from))) return []
  const callers = edges.flatMap(({ from, to }) => (to === id ? [from] : []))
  const callees = edges.flatMap(({ from, to }) => (from === id && places.has(to) ? [to] : []))
  if (!callers.every((part) => places.has(part)) || !tiersOf(places, callers, callees)) return []
  return [{ id, lanes: lanes.key, beside: outer, sides: [outer, outer], callers, callees }]
}

/** Only what stands once. */
function besideEach(
  inner: readonly Zones[],
  { ids: [id, ...others] }: Frame,
  all: ReadonlyMap<Id, readonly Edge[]>,
): Between[] {
  if (id === undefined || others.length > 0) return []
  return inner.flatMap((zones) => besideOf(zones, id, all.get(id) ?? [])).slice(0, 1)
}

/** What stands once for each group of zones: between the zones of each, or of none. */
function betweenEach(
  lanes: Frame,
  places: Places,
  { ids }: Frame,
  all: ReadonlyMap<Id, readonly Edge[]>,
): Between[] {
  if (ids.length * lanes.lanes !== lanes.ids.length) return []
  const own = ids.map((id, i) => {
    if (id === undefined) return []
    const zones = lanes.ids.slice(i * lanes.lanes, (i + 1) * lanes.lanes)
    return betweenOf(lanes, zones, places, id, all)
  })
  return own.every((one, i) => one.length > 0 || ids[i] === undefined) ? own.flat() : []
}

function betweenOf(
  lanes: Frame,
  zones: readonly (Id | undefined)[],
  places: Places,
  id: Id,
  all: ReadonlyMap<Id, readonly Edge[]>,
): Between[] {
  const edges = all.get(id) ?? []
  const callers = edges.flatMap(({ from, to }) => (to === id ? [from] : []))
  const own = edges.flatMap(({ from, to }) => (from === id ? [to] : []))
  // A store that is drawn once stands at the tier of the zones' own.
  const callees = own.length > 0 ? own : nextTier(places, callers, all)
  const inside = [...callers, ...callees].every((part) => places.has(part))
  if (!inside || !tiersOf(places, callers, callees)) return []
  const half = Math.floor((lanes.lanes - 1) / 2)
  const [before, after] = [zones[half], zones[half + 1]]
  return before !== undefined && after !== undefined
    ? [{ id, lanes: lanes.key, sides: [before, after], callers, callees }]
    : []
}

/** What callers call in other places of the zones. */
function nextTier(places: Places, callers: readonly Id[], all: ReadonlyMap<Id, readonly Edge[]>): Id[] {
  const slots = new Set(callers.map((part) => places.get(part)?.slot))
  return callers.flatMap((caller) =>
    (all.get(caller) ?? []).flatMap(({ from, to }) => {
      const place = places.get(to)
      return from === caller && place && !slots.has(place.slot) ? [to] : []
    }),
  )
}
