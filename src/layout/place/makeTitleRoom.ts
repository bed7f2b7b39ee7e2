import type { Design, Id, Rect } from '../../model/index.ts'
import { iconCentre, indexOf, leafBox } from '../../model/index.ts'
import { titleStep } from '../route/titleStep.ts'
import type { Border, World } from '../route/world.ts'
import { worldOf } from '../route/world.ts'
import { spanHulls } from '../spanHulls.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'
import { insertRoom } from './insertRoom.ts'

/** Lines between one pair run this far apart: on both sides of the middle, or one in it. */
const apart = 12
/** A title that needs more than this is rather crossed than the drawing torn apart. */
const most = 96
/** Above this many nodes titles are too small to be read before one zooms in. */
const largest = 300

/** Straight lines between two parts, one above the other. */
interface Pillar {
  readonly upper: Id
  readonly lower: Id
  readonly left: number
  readonly right: number
}

/**
 * Widens groups whose title has a straight line to a part inside through its words and nowhere to step to. Counterparts
 * of the part get the same room, so lanes stay alike.
 */
export function makeTitleRoom(design: Design, rects: Map<Id, Rect>, framesOf: () => readonly Frame[]): void {
  const pillars = design.nodes.length > largest ? [] : pillarsIn(design, rects)
  if (pillars.length === 0) return
  const index = indexOf(design)
  const world = worldOf(design, rects, spanHulls(design, rects))
  const missingFor = missingIn(world, pillars)
  const needy = pillars.flatMap((pillar) => {
    const by = isBlocked(world, pillar) ? 0 : missingFor(pillar)
    return by > 0 && by <= most ? [{ lower: pillar.lower, by }] : []
  })
  if (needy.length === 0) return
  const frames = [...framesIn(framesOf())].map(idsOf).filter((ids) => ids.length > 1)
  const twins = new Map(frames.flatMap((ids) => ids.map((id) => [id, ids] as const)))
  const alike = new Set(twins.keys())
  const slits = new Map<number, number>()
  for (const { lower, by } of needy) {
    for (const { id } of index.ancestors(lower)) alike.add(id)
    for (const id of twins.get(lower) ?? [lower]) {
      const at = (rects.get(id)?.x ?? 0) + leafBox.width
      slits.set(at, Math.max(by, slits.get(at) ?? 0))
    }
  }
  const roomy = new Map(rects)
  // From the right, so that those still to come stay where they are.
  for (const [at, by] of [...slits].toSorted(([a], [b]) => b - a))
    insertRoom(design, roomy, { axis: 'x', at, by, alike })
  if (!frames.every((ids) => stayAlike(design, ids, rects, roomy))) return
  for (const [id, rect] of roomy) rects.set(id, rect)
}

/** Whether counterparts that had one place in their groups, and one width, still have. */
function stayAlike(
  design: Design,
  [first, ...others]: readonly Id[],
  before: ReadonlyMap<Id, Rect>,
  after: ReadonlyMap<Id, Rect>,
): boolean {
  const index = indexOf(design)
  const look = (rects: ReadonlyMap<Id, Rect>, id: Id | undefined) => {
    const rect = id === undefined ? undefined : rects.get(id)
    const outer = id === undefined ? undefined : rects.get(index.parentOf(id) ?? '')
    return rect && { x: rect.x - (outer?.x ?? rect.x), width: rect.width }
  }
  return others.every((id) =>
    (['x', 'width'] as const).every((key) => {
      const isAlike = (rects: ReadonlyMap<Id, Rect>) => look(rects, first)?.[key] === look(rects, id)?.[key]
      return !isAlike(before) || isAlike(after)
    }),
  )
}

function pillarsIn(design: Design, rects: ReadonlyMap<Id, Rect>): Pillar[] {
  const nodes = indexOf(design).nodes
  const found = new Map<string, Pillar>()
  for (const { from, to } of design.edges) {
    const [a, b] = [rects.get(from), rects.get(to)]
    if (!a || !b || from === to || a.x !== b.x || !nodes.has(from) || !nodes.has(to)) continue
    const [upper, lower] = a.y < b.y ? [from, to] : [to, from]
    const key = JSON.stringify([upper, lower])
    const { x } = iconCentre(a)
    const { left, right } = found.get(key) ?? { left: x + apart, right: x - apart }
    found.set(key, { upper, lower, left: left - apart, right: right + apart })
  }
  return [...found.values()]
}

/** Whether something stands between the two parts. */
function isBlocked(world: World, { upper, lower, left, right }: Pillar): boolean {
  const [a, b] = [world.leaves.get(upper), world.leaves.get(lower)]
  if (!a || !b) return true
  const between = { x: left, y: a.icon.y, width: right - left + 1, height: b.icon.y - a.icon.y }
  return world.leavesIn.meeting(between).some((leaf) => leaf !== a && leaf !== b)
}

/**
 * How much wider the groups around a pillar's lower part have to be; nothing where a span's title is in the way all
 * the same.
 */
function missingIn(world: World, pillars: readonly Pillar[]): (pillar: Pillar) => number {
  const entering = new Map<Border, Pillar[]>()
  const entered = new Map<Pillar, Border[]>()
  const index = indexOf(world.design)
  for (const pillar of pillars) {
    const around = [...index.ancestors(pillar.lower), ...world.design.spans]
    const borders = around
      .flatMap(({ id }) => world.borders.get(id) ?? [])
      .filter((border) => world.holds(border, pillar.lower) && !world.holds(border, pillar.upper))
    entered.set(pillar, borders)
    for (const border of borders) entering.set(border, [...(entering.get(border) ?? []), pillar])
  }
  return (pillar) => {
    const borders = entered.get(pillar) ?? []
    const missing = (border: Border) => lackOf(border, pillar, entering.get(border) ?? [])
    if (borders.some((border) => border.span && missing(border) > 0)) return 0
    return Math.ceil(Math.max(0, ...borders.map(missing)) / 4) * 4
  }
}

/** What a title lacks to stand behind a line. */
function lackOf(border: Border, { left, right }: Pillar, all: readonly Pillar[]): number {
  const { low, high } = titleStep.range(border)
  const { words } = border
  const before = left - titleStep.beside - words.width
  const behind = right + titleStep.beside
  if (before >= Math.min(low, words.x) || behind <= words.x) return 0
  // Up to the next such line, or the end of the group.
  const ends = all.flatMap((next) => (next.left > right ? [next.left - titleStep.beside - words.width] : []))
  return behind - Math.min(high, ...ends)
}
