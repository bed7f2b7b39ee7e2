import type { Design, Id, Rect, Span } from '../../model/index.ts'
import { iconRect, indexOf, inflate, overlaps, rectsOf, sameRect, unionRect } from '../../model/index.ts'
import { leavesOf } from '../leavesOf.ts'
import { titleHeight } from '../route/titles.ts'
import { spanHulls } from '../spanHulls.ts'
import type { Rects } from '../types.ts'

/** Further from each other two hulls do not meet, whatever their sides do for titles. */
const reach = 96

/** The hull of a span, and what it is drawn around. */
export interface Hull {
  readonly span: Span
  readonly rect: Rect
  readonly members: readonly Id[]
}

/** What is to be looked at after an edit: the drawing as the layout sees it, hulls that came or changed and all near them. */
export interface Changed {
  readonly design: Design
  readonly rects: Rects
  readonly changed: readonly Hull[]
  readonly near: readonly Hull[]
  /** Nodes about them. */
  readonly parts: readonly Id[]
}

/** The hulls that came with an edit, or whose members stand elsewhere since: on the drawing, or among groups. Undefined
 *  where there are none. */
export function changedHulls(before: Design, edited: Design): Changed | undefined {
  if (edited.spans.length === 0 || standsAsBefore(before, edited)) return undefined
  const [design, was] = [leavesOf(edited), leavesOf(before)]
  const [rects, old] = [rectsOf(edited), rectsOf(before)]
  const spansBefore = indexOf(was).spans
  const touched = design.spans.filter((span) => {
    const known = spansBefore.get(span.id)
    return !known || !isSame({ design: was, rects: old, span: known }, { design, rects, span })
  })
  if (touched.length === 0) return undefined
  const around = touched.flatMap((span) => membersBox(rects, span) ?? [])
  const spans = design.spans.filter((span) => {
    const box = membersBox(rects, span)
    return box && around.some((one) => overlaps(inflate(one, reach), box))
  })
  const parts = design.nodes.flatMap(({ id }) => {
    const rect = rects.get(id)
    return rect && around.some((one) => overlaps(inflate(one, reach), rect)) ? [id] : []
  })
  const near = hullsOf(design, rects, { spans, parts })
  return { design, rects, near, parts, changed: near.filter(({ span }) => touched.includes(span)) }
}

/** The hulls of some spans, where these nodes stand about them. */
export function hullsOf(
  design: Design,
  rects: Rects,
  { spans, parts }: { readonly spans: readonly Span[]; readonly parts: readonly Id[] },
): Hull[] {
  const hulls = spanHulls(design, rects, () => parts, spans)
  return spans.flatMap((span) => {
    const rect = hulls.get(span.id)
    if (!rect) return []
    const members = span.members.filter((id) => {
      const own = rects.get(id)
      return own && overlaps(iconRect(own), rect)
    })
    return [{ span, rect, members }]
  })
}

/** Whether neither parts nor places changed. */
function standsAsBefore(a: Design, b: Design): boolean {
  return a.spans === b.spans && a.groups === b.groups && a.nodes === b.nodes && a.view === b.view
}

interface Standing {
  readonly design: Design
  readonly rects: Rects
  readonly span: Span
}

function isSame(before: Standing, now: Standing): boolean {
  const { members } = now.span
  if (before.span.members.length !== members.length) return false
  return members.every((id) => before.span.members.includes(id) && standsAlike(before, now, id))
}

/** Whether a member stands where it stood, in the same groups, whose titles are where they were as far as they are near. */
function standsAlike(before: Standing, now: Standing, id: Id): boolean {
  const [a, b] = [before.rects.get(id), now.rects.get(id)]
  if (!a || !b || !sameRect(a, b)) return a === b
  const [was, groups] = [indexOf(before.design).ancestors(id), indexOf(now.design).ancestors(id)]
  if (was.length !== groups.length) return false
  return groups.every((group, i) => {
    const [own, old] = [now.rects.get(group.id), before.rects.get(group.id)]
    if (was[i]?.id !== group.id || !own || !old) return false
    const isNear = own.y + titleHeight > (membersBox(now.rects, now.span)?.y ?? 0) - reach
    // A title further up is out of the way.
    return !isNear || (own.y <= old.y && own.x === old.x && own.width === old.width)
  })
}

function membersBox(rects: Rects, { members }: Span): Rect | undefined {
  return unionRect(members.flatMap((id) => rects.get(id) ?? []))
}
