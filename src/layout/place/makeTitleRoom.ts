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
export function makeTitleRoom(design: Design, rects: Map<Id, Rect>, frames: readonly Frame[]): void {
  const pillars = pillarsIn(design, rects)
  if (pillars.length === 0) return
  const index = indexOf(design)
  const world = worldOf(design, rects, spanHulls(design, rects))
  const twins = [...framesIn(frames)].map(idsOf).filter((ids) => ids.length > 1)
  const alike = new Set(twins.flat())
  const slits = new Map<number, number>()
  for (const pillar of pillars) {
    const by = isBlocked(world, pillar) ? 0 : missingFor(world, pillars, pillar)
    if (by <= 0 || by > most) continue
    const { lower } = pillar
    for (const { id } of index.ancestors(lower)) alike.add(id)
    for (const id of twins.find((ids) => ids.includes(lower)) ?? [lower]) {
      const at = (rects.get(id)?.x ?? 0) + leafBox.width
      slits.set(at, Math.max(by, slits.get(at) ?? 0))
    }
  }
  // From the right, so that those still to come stay where they are.
  for (const [at, by] of [...slits].toSorted(([a], [b]) => b - a))
    insertRoom(design, rects, { axis: 'x', at, by, alike })
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

/** How much wider the groups around the lower part have to be; nothing where a span's title is in the way all the same. */
function missingFor(world: World, pillars: readonly Pillar[], pillar: Pillar): number {
  const enters = (border: Border, { upper, lower }: Pillar) =>
    world.holds(border, lower) && !world.holds(border, upper)
  const missing = (border: Border) =>
    missingIn(
      border,
      pillar,
      pillars.filter((other) => enters(border, other)),
    )
  const entered = [...world.borders.values()].filter((border) => enters(border, pillar))
  if (entered.some((border) => border.span && missing(border) > 0)) return 0
  return Math.ceil(Math.max(0, ...entered.map(missing)) / 4) * 4
}

function missingIn(border: Border, { left, right }: Pillar, all: readonly Pillar[]): number {
  const { low, high } = titleStep.range(border)
  const { words } = border
  const before = left - titleStep.beside - words.width
  const behind = right + titleStep.beside
  if (before >= Math.min(low, words.x) || behind <= words.x) return 0
  // Up to the next such line, or the end of the group.
  const ends = all.flatMap((next) => (next.left > right ? [next.left - titleStep.beside - words.width] : []))
  return behind - Math.min(high, ...ends)
}
