import { serviceOf } from '../../catalog/index.ts'
import { spanHulls } from '../../layout/index.ts'
import {
  addNode,
  connect,
  duplicateBeside,
  freshId,
  iconRect,
  indexOf,
  inflate,
  leafBox,
  nestingAllowed,
  overlaps,
  rectsOf,
  type Design,
  type Id,
  type Point,
  type Rect,
} from '../../model/index.ts'
import { sessionStore, settled } from '../../store/index.ts'
import { groupAt } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

/** Room between a part and the one that follows it, in pixels: enough for an arrow to be seen. */
const stride = { x: leafBox.width + 72, y: leafBox.height + 56 } as const

/** Free around a copy, in pixels. */
const clearance = 14

/** Copies a node to the next free place in a direction and connects it: downstream to the right and below, upstream to
 *  the left and above. Groups around it grow where they must, and what stands beside them makes way. */
export function cloneAndConnect(design: Design, from: Id, way: Way): Made {
  const rect = rectsOf(design).get(from)
  if (!rect || !indexOf(design).nodes.has(from)) return { design, ids: [from] }
  const spot = spotTowards(design, from, rect, way)
  const copied = duplicateBeside(design, [from], spot.x - rect.x, spot.y - rect.y)
  const [id = from] = copied.ids
  const ends = way === 'left' || way === 'up' ? { from: id, to: from } : { from, to: id }
  return { design: connect(settled(design, copied.design, [id]), ends), ids: [id] }
}

/** Where, stride by stride, nothing stands that is in the same group, nor the hull of a span that the part is not in. */
function spotTowards(design: Design, from: Id, rect: Rect, way: Way): Rect {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const parent = index.parentOf(from)
  const taken = [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(({ id }) =>
    id === from ? [] : (rects.get(id) ?? []),
  )
  const hulls = spanHulls(design, rects)
  const strange = design.spans.flatMap(({ id, members }) => {
    const hull = members.includes(from) ? undefined : hulls.get(id)
    // Where it stands in one already, so may its copy.
    return hull && !overlaps(hull, iconRect(rect)) ? [hull] : []
  })
  const by = {
    left: { x: -stride.x, y: 0 },
    right: { x: stride.x, y: 0 },
    up: { x: 0, y: -stride.y },
    down: { x: 0, y: stride.y },
  }[way]
  for (let step = 1; ; step++) {
    const spot = { ...rect, x: rect.x + step * by.x, y: rect.y + step * by.y }
    const isClear = !taken.some((other) => overlaps(other, inflate(spot, clearance)))
    if (isClear && !strange.some((hull) => overlaps(hull, iconRect(spot)))) return spot
  }
}

/** Adds a service with its icon's middle at a point of the drawing, in the group there, and connects `from` to it. */
export function followWith(design: Design, from: Id, service: string, spot: Point): Made {
  const { language } = sessionStore.getState()
  const { name, short = name } = serviceOf(service)
  const group = groupAt(design, spot)
  const id = freshId(design, service)
  const at = {
    x: Math.round(spot.x - leafBox.width / 2),
    y: Math.round(spot.y - leafBox.icon / 2),
  }
  const home = group && nestingAllowed('node', group.kind) ? { group: group.id } : {}
  const added = addNode(design, { id, service, label: short[language], at, ...home })
  return { design: connect(settled(design, added, [id]), { from, to: id }), ids: [id] }
}
