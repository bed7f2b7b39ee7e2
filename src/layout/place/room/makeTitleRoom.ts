import type { Design, Edge, Id, Rect, Span } from '../../../model/index.ts'
import { iconCentre, indexOf, leafBox } from '../../../model/index.ts'
import { lookOf } from '../../route/lookOf.ts'
import type { Border, World } from '../../route/world.ts'
import { worldOf } from '../../route/world.ts'
import { spanHulls } from '../../spanHulls.ts'
import type { Rects } from '../../types.ts'
import type { Frame } from '../fold/frame.ts'
import { twinsById, twinsIn } from '../fold/frame.ts'
import { insertRoom } from './insertRoom.ts'
import { keepMiddles } from './keepMiddles.ts'
import { stayAlike } from './stayAlike.ts'
import type { TitleLack, Upright } from './titleGaps.ts'
import { isStruck, lackOf, sidesOf } from './titleGaps.ts'

/** Lines between one pair run this far apart: on both sides of the middle, or one in it. */
const apart = 12
/** A title that needs more than this is rather crossed than the drawing torn apart. */
const most = 144
/** Above this many nodes titles are too small to be read before one zooms in. */
const largest = 300

/** Straight lines between two parts, one above the other. */
interface Pillar extends Upright {
  readonly upper: Id
  readonly lower: Id
}

/**
 * Widens groups whose title has a straight line to a part inside, or the side of a span's hull, through its words and
 * nowhere to step to. Counterparts of a part get the same room, so lanes stay alike.
 */
export function makeTitleRoom(design: Design, rects: Map<Id, Rect>, framesOf: () => readonly Frame[]): void {
  if (design.nodes.length > largest) return
  const lacks = lacksIn(design, rects)
  if (lacks.length === 0) return
  const index = indexOf(design)
  const frames = framesOf()
  const twins = twinsById(frames)
  const alike = new Set(twins.keys())
  const slits = new Map<number, number>()
  for (const { part, side, by } of lacks) {
    for (const { id } of index.ancestors(part)) alike.add(id)
    const own = (rects.get(part)?.x ?? 0) + (side === 'behind' ? leafBox.width : 0)
    const around = [part, ...index.ancestors(part).map(({ id }) => id)]
    for (const at of placesAlike(
      own,
      around.map((id) => twins.get(id) ?? []),
      rects,
    ))
      slits.set(at, Math.max(by, slits.get(at) ?? 0))
  }
  const roomy = new Map(rects)
  // From the right, so that those still to come stay where they are.
  for (const [at, by] of [...slits].toSorted(([a], [b]) => b - a))
    insertRoom(design, roomy, { axis: 'x', at, by, alike })
  if (!stayAlike(design, twinsIn(frames), rects, roomy)) return
  keepMiddles(design, frames, rects, roomy)
  for (const [id, rect] of roomy) rects.set(id, rect)
}

/**
 * The same place in all counterparts of what is around it, innermost first: a lane that lacks the part, and a Region that
 * lacks the lane, get the same room.
 */
function placesAlike(at: number, around: readonly (readonly Id[])[], rects: Rects): ReadonlySet<number> {
  const places = new Set([at])
  for (const twins of around) {
    const boxes = twins.flatMap((id) => rects.get(id) ?? [])
    const known = [...places]
    for (const place of known) {
      const home = boxes.find(({ x, width }) => x <= place && place <= x + width)
      if (home) for (const { x } of boxes) places.add(place - home.x + x)
    }
  }
  return places
}

/** What titles lack, as far as it is worth making. */
function lacksIn(design: Design, rects: ReadonlyMap<Id, Rect>): TitleLack[] {
  const hulls = spanHulls(design, rects)
  const world = worldOf(design, rects, hulls)
  const pillars = pillarsIn(design, rects).filter((pillar) => !isBlocked(world, pillar))
  if (pillars.length === 0 && hulls.size === 0) return []
  const enters = (border: Border, { upper, lower }: Pillar) =>
    world.holds(border, lower) && !world.holds(border, upper)
  const into = (border: Border) => pillars.filter((pillar) => enters(border, pillar))
  const borders = [...world.borders.values()]
  // A hull around one part is no wider than that, whatever room its groups get; around several it goes by them.
  const { spans } = indexOf(design)
  const isWide = ({ id }: Border) => (spans.get(id)?.members.length ?? 0) > 1
  const inVain = new Set<Upright>(
    borders.flatMap((border): Upright[] =>
      isWide(border) && lackOf(border, into(border)) !== 'none' ? into(border) : [],
    ),
  )
  const sides = design.spans.flatMap((span) => {
    const hull = hulls.get(span.id)
    return hull ? [{ hull, sides: sidesOf(hull, membersIn(rects, span)) }] : []
  })
  return borders.flatMap((border) => {
    if (border.span) return []
    const below = sides.flatMap((one) => (reachesInto(one.hull, border) ? one.sides : []))
    const uprights = [...into(border), ...below]
    if (!uprights.some((one) => isStruck(border, one) && !inVain.has(one))) return []
    const lack = lackOf(border, uprights)
    return typeof lack === 'string' || lack.by > most ? [] : [lack]
  })
}

function membersIn(rects: ReadonlyMap<Id, Rect>, { members }: Span): { id: Id; rect: Rect }[] {
  return members.flatMap((id) => {
    const rect = rects.get(id)
    return rect ? [{ id, rect }] : []
  })
}

/** Whether a hull comes in from above under a title's strip. */
function reachesInto(hull: Rect, { rect, title }: Border): boolean {
  return (
    hull.y < rect.y &&
    hull.y + hull.height > title.y + title.height &&
    hull.x < rect.x + rect.width &&
    rect.x < hull.x + hull.width
  )
}

function pillarsIn(design: Design, rects: ReadonlyMap<Id, Rect>): Pillar[] {
  const nodes = indexOf(design).nodes
  const found = new Map<string, Pillar>()
  for (const edge of design.edges) {
    const { from, to } = edge
    const [a, b] = [rects.get(from), rects.get(to)]
    if (!a || !b || from === to || a.x !== b.x || !nodes.has(from) || !nodes.has(to)) continue
    const [upper, lower] = a.y < b.y ? [from, to] : [to, from]
    const key = JSON.stringify([upper, lower])
    const { x } = iconCentre(a)
    const aside = isSideShared(design, rects, edge, upper, lower) ? apart / 2 : 0
    const { left, right } = found.get(key) ?? { left: x + apart - aside, right: x - apart + aside }
    found.set(key, { upper, lower, left: left - apart, right: right + apart, before: lower, behind: lower })
  }
  return [...found.values()]
}

/** Whether other lines, which may not share this one's, likely leave the upper part below, or the lower one above. */
function isSideShared({ edges }: Design, rects: Rects, line: Edge, upper: Id, lower: Id): boolean {
  const [above, below] = [rects.get(upper), rects.get(lower)]
  return edges.some((edge) => {
    const { from, to } = edge
    if ((from === line.from && to === line.to) || (from === line.to && to === line.from)) return false
    const [own] = [from, to].filter((id) => id === upper || id === lower)
    const other = rects.get(own === from ? to : from)
    if (own === undefined || !other || !above || !below) return false
    if ((own === from) === (own === line.from) && lookOf(edge) === lookOf(line)) return false
    return own === upper ? other.y >= above.y + above.height : other.y + other.height <= below.y
  })
}

/** Whether something stands between the two parts. */
function isBlocked(world: World, { upper, lower, left, right }: Pillar): boolean {
  const [a, b] = [world.leaves.get(upper), world.leaves.get(lower)]
  if (!a || !b) return true
  const between = { x: left, y: a.icon.y, width: right - left + 1, height: b.icon.y - a.icon.y }
  return world.leavesIn.meeting(between).some((leaf) => leaf !== a && leaf !== b)
}
