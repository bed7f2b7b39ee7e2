import { serviceOf } from '../../catalog/index.ts'
import {
  addNode,
  connect,
  duplicate,
  freshId,
  indexOf,
  leafBox,
  nestingAllowed,
  rectsOf,
  type Design,
  type Id,
  type Point,
} from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { freeSpot, groupAt } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

export type Way = 'left' | 'right' | 'up' | 'down'

/** Room between a part and the one that follows it, in pixels: enough for an arrow to be seen. */
const stride = { x: leafBox.width + 72, y: leafBox.height + 56 } as const

/** Copies a node one stride away and connects it: downstream to the right and below, upstream to the left and above. */
export function cloneAndConnect(design: Design, from: Id, way: Way): Made {
  const rect = rectsOf(design).get(from)
  if (!rect || !indexOf(design).nodes.has(from)) return { design, ids: [from] }
  const spot = besideSpot(design, from, way)
  const copied = duplicate(design, [from], spot.x - rect.x, spot.y - rect.y)
  const [id = from] = copied.ids
  const ends = way === 'left' || way === 'up' ? { from: id, to: from } : { from, to: id }
  return { design: connect(copied.design, ends), ids: [id] }
}

/** Where a part beside another one finds room. */
export function besideSpot(design: Design, from: Id, way: Way): Point {
  const rect = rectsOf(design).get(from) ?? { x: 0, y: 0, width: 0, height: 0 }
  const start = {
    left: { x: rect.x - stride.x, y: rect.y },
    right: { x: rect.x + stride.x, y: rect.y },
    up: { x: rect.x, y: rect.y - stride.y },
    down: { x: rect.x, y: rect.y + stride.y },
  }[way]
  return freeSpot(design, indexOf(design).parentOf(from), leafBox, start, 1)
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
  return { design: connect(added, { from, to: id }), ids: [id] }
}
