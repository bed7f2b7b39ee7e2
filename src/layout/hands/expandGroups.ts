import type { Design, Id, Rect } from '../../model/index.ts'
import { indexOf, isPinned, moveBy, overlaps, rectsOf, setCollapsed } from '../../model/index.ts'

/** Draws groups with all they hold again. Where such a group now needs room that others took meanwhile, they make way;
 *  where nothing is in its way, nothing moves. */
export function expandGroups(design: Design, ids: Iterable<Id>): Design {
  const collapsed = new Set(design.view?.collapsed)
  let expanded = design
  for (const id of ids) {
    if (!collapsed.has(id)) continue
    const before = rectsOf(expanded)
    expanded = withRoom(setCollapsed(expanded, [id], false), before, id)
  }
  return expanded
}

/** Level by level outwards: what grew pushes what stands beside it. */
function withRoom(design: Design, before: ReadonlyMap<Id, Rect>, id: Id): Design {
  let roomy = design
  for (let own: Id | undefined = id; own !== undefined; own = indexOf(design).parentOf(own)) {
    const old = before.get(own)
    if (old) roomy = pushed(roomy, own, old)
  }
  return roomy
}

const ways = ['right', 'down', 'left', 'up'] as const

/** Siblings beyond a side that the group grew over move on by as much as it grew there, all of them alike: what was
 *  apart stays apart. */
function pushed(design: Design, own: Id, old: Rect): Design {
  const index = indexOf(design)
  const parent = index.parentOf(own)
  const siblings = [...index.childGroups(parent), ...index.childNodes(parent)]
    .map(({ id }) => id)
    .filter((id) => id !== own && !isPinned(design, id))
  let moved = design
  for (const way of ways) {
    const rects = rectsOf(moved)
    const now = rects.get(own)
    if (!now) return moved
    const { by, isBeyond } = growth(way, old, now)
    const beyond = siblings.filter((id) => isBeyond(rects.get(id) ?? old))
    if (beyond.some((id) => overlaps(now, rects.get(id) ?? old))) moved = moveBy(moved, beyond, by.x, by.y)
  }
  return moved
}

function growth(way: (typeof ways)[number], old: Rect, now: Rect) {
  const [oldRight, oldBottom] = [old.x + old.width, old.y + old.height]
  switch (way) {
    case 'right':
      return {
        by: { x: now.x + now.width - oldRight, y: 0 },
        isBeyond: ({ x }: Rect) => x >= oldRight,
      }
    case 'down':
      return {
        by: { x: 0, y: now.y + now.height - oldBottom },
        isBeyond: ({ y }: Rect) => y >= oldBottom,
      }
    case 'left':
      return { by: { x: now.x - old.x, y: 0 }, isBeyond: ({ x, width }: Rect) => x + width <= old.x }
    case 'up':
      return { by: { x: 0, y: now.y - old.y }, isBeyond: ({ y, height }: Rect) => y + height <= old.y }
  }
}
