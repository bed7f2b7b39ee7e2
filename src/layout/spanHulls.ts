import type { Design, Id, Node, Rect, Span } from '../model/index.ts'
import { iconRect, indexOf, leafBox, overlaps, unionRect } from '../model/index.ts'
import { spanRoom } from './place/spacing.ts'
import { spanLevels } from './place/fold/spanLevels.ts'
import { clearOfTitles } from './clearOfTitles.ts'
import { groupTitle } from './route/titles.ts'
import { leafOf } from './route/world.ts'
import type { Rects } from './types.ts'

/**
 * The hull of every span with a drawn member: its members' box, a margin, and room for the title at the top.
 * Where a hull over members in several sites would swallow strangers, it keeps to the site (or cloud) with most members.
 * Its sides keep clear of the titles of groups that it reaches into.
 * `near` knows which nodes may stand in an area; without it all are looked at. `spans`: those asked for, all without.
 */
export function spanHulls(
  design: Design,
  rects: Rects,
  near: (area: Rect) => Iterable<Id> = () => design.nodes.map(({ id }) => id),
  spans: readonly Span[] = design.spans,
): Map<Id, Rect> {
  const hulls = new Map<Id, Rect>()
  const bare = barely(design, spans, rects, near)
  for (const one of bare) {
    const apart = bare.flatMap((other) => (overlaps(one.hull, other.hull) ? [] : [other.hull]))
    hulls.set(one.span.id, besideTitles({ design, rects, near, apart }, one))
  }
  return aroundInner(spans, spanLevels(design), hulls)
}

/** The hulls without what their sides do for titles: what trying places goes by. */
export function plainHulls(design: Design, rects: Rects): Map<Id, Rect> {
  const all = design.nodes.map(({ id }) => id)
  return new Map(barely(design, design.spans, rects, () => all).map(({ span, hull }) => [span.id, hull]))
}

interface Bare {
  readonly span: Span
  /** The members that it is drawn around. */
  readonly home: readonly Id[]
  readonly hull: Rect
}

function barely(
  design: Design,
  spans: readonly Span[],
  rects: Rects,
  near: (area: Rect) => Iterable<Id>,
): Bare[] {
  const levels = spanLevels(design)
  return spans.flatMap((span) => {
    const level = levels.get(span.id) ?? 0
    const whole = hullAround(rects, span.members, level)
    if (!whole) return []
    const home = hasStrangers(rects, span, whole, near(whole)) ? mostlyAt(design, span) : span.members
    return [{ span, home, hull: hullAround(rects, home, level) ?? whole }]
  })
}

interface Drawing {
  readonly design: Design
  readonly rects: Rects
  readonly near: (area: Rect) => Iterable<Id>
  /** Other hulls that do not meet the one asked for. */
  readonly apart: readonly Rect[]
}

function besideTitles({ design, rects, near, apart }: Drawing, { span, home, hull }: Bare): Rect {
  const index = indexOf(design)
  const groups = [...new Set(home.flatMap((id) => index.ancestors(id)))].flatMap((group) => {
    const rect = rects.get(group.id)
    return rect ? [{ rect, ...groupTitle(group, rect) }] : []
  })
  const content = () =>
    unionRect(
      home.flatMap((id) => {
        const rect = rects.get(id)
        return rect ? partsOf(index.nodes.get(id), rect) : []
      }),
    ) ?? hull
  const members = new Set(span.members)
  const isFree = (strip: Rect) =>
    !apart.some((other) => overlaps(other, strip)) &&
    [...near(strip)].every((id) => {
      const [node, rect] = members.has(id) ? [] : [index.nodes.get(id), rects.get(id)]
      return !rect || !partsOf(node, rect).some((part) => overlaps(part, strip))
    })
  return clearOfTitles(hull, groups, content, isFree)
}

/** What is drawn of a part: its icon and its label. */
function partsOf(node: Node | undefined, rect: Rect): Rect[] {
  if (!node) return [rect]
  const { icon, label } = leafOf(node, rect)
  return [icon, label]
}

/** A hull around others keeps around them where their sides were moved. */
function aroundInner(
  spans: readonly Span[],
  levels: ReadonlyMap<Id, number>,
  hulls: Map<Id, Rect>,
): Map<Id, Rect> {
  const outer = spans.filter(({ id }) => (levels.get(id) ?? 0) > 0)
  const inLevels = outer.toSorted((a, b) => (levels.get(a.id) ?? 0) - (levels.get(b.id) ?? 0))
  for (const span of inLevels) {
    const hull = hulls.get(span.id)
    const members = new Set(span.members)
    const level = levels.get(span.id) ?? 0
    const inner = spans.flatMap(({ id, members: own }) =>
      (levels.get(id) ?? 0) < level && own.every((member) => members.has(member))
        ? (hulls.get(id) ?? [])
        : [],
    )
    if (!hull || inner.length === 0) continue
    const left = Math.min(hull.x, ...inner.map(({ x }) => x - spanRoom.perLevel))
    const right = Math.max(hull.x + hull.width, ...inner.map(({ x, width }) => x + width + spanRoom.perLevel))
    hulls.set(span.id, { ...hull, x: left, width: right - left })
  }
  return hulls
}

/** The hull around these members of a span at this level, before it minds anything else. */
export function hullAround(rects: Rects, members: readonly Id[], level: number): Rect | undefined {
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
