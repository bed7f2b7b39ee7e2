import type { Design, Id, Rect, Span } from '../model/index.ts'
import { iconRect, indexOf, leafBox, overlaps, unionRect } from '../model/index.ts'
import { spanRoom } from './place/spacing.ts'
import { spanLevels } from './place/spanLevels.ts'
import type { Rects } from './types.ts'

/**
 * The hull of every span with a drawn member: its members' box, a margin, and room for the title at the top.
 * Where a hull over members in several sites would swallow strangers, it keeps to the site (or cloud) with most members.
 * `near` knows which nodes may stand in an area; without it all are looked at.
 */
export function spanHulls(
  design: Design,
  rects: Rects,
  near: (area: Rect) => Iterable<Id> = () => design.nodes.map(({ id }) => id),
): Map<Id, Rect> {
  const levels = spanLevels(design)
  const hulls = new Map<Id, Rect>()
  for (const span of design.spans) {
    const level = levels.get(span.id) ?? 0
    const whole = hullOf(rects, span.members, level)
    if (!whole) continue
    const home = hasStrangers(rects, span, whole, near(whole)) ? mostlyAt(design, span) : span.members
    hulls.set(span.id, hullOf(rects, home, level) ?? whole)
  }
  return hulls
}

function hullOf(rects: Rects, members: readonly Id[], level: number): Rect | undefined {
  const box = unionRect(members.flatMap((id) => rects.get(id) ?? []))
  if (!box) return undefined
  const side = spanRoom.side + level * spanRoom.perLevel
  const top = spanRoom.top + level * spanRoom.titleHeight
  const bottom = spanRoom.bottom + level * spanRoom.perLevel
  return { x: box.x - side, y: box.y - top, width: box.width + 2 * side, height: box.height + top + bottom }
}

function hasStrangers(rects: Rects, span: Span, hull: Rect, near: Iterable<Id>): boolean {
  const members = new Set(span.members)
  for (const id of near) {
    const rect = members.has(id) ? undefined : rects.get(id)
    if (rect && overlaps(hull, rect.width === leafBox.width ? iconRect(rect) : rect)) return true
  }
  return false
}

/** The members under the top-level group that holds most of them; all when none holds two. */
function mostlyAt(design: Design, span: Span): readonly Id[] {
  const index = indexOf(design)
  const sites = new Map<Id | undefined, Id[]>()
  for (const id of span.members) {
    const top = index.ancestors(id).at(-1)?.id
    sites.set(top, [...(sites.get(top) ?? []), id])
  }
  const [most] = [...sites.values()].toSorted((a, b) => b.length - a.length)
  return most && most.length > 1 ? most : span.members
}
