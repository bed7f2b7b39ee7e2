import { groupPadding, leafBox, unionRect } from '../geometry.ts'
import type { Point, Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { DesignIndex } from '../indexOf.ts'
import type { Design, Group, Id } from '../types.ts'
import { emptyGroupSize, relativePosition, storedSize } from './storedPosition.ts'
import { rememberLately } from '../rememberLately.ts'

const known = rememberLately<Design, ReadonlyMap<Id, Rect>>()

/** The absolute rectangle of every group and node that is drawn, groups first, in document order. A group covers its
 *  stored size and its content with padding, so it grows and shrinks by itself; a collapsed one is a box like a node's, and
 *  what stands in it has no rectangle. Linear in the size of the design. */
export function rectsOf(design: Design): ReadonlyMap<Id, Rect> {
  const found = known.get(design)
  if (found) return found
  const rects = measure(design)
  known.set(design, rects)
  return rects
}

function measure(design: Design): ReadonlyMap<Id, Rect> {
  const index = indexOf(design)
  const measured = new Map<Id, Rect>()
  const collapsed = new Set(design.view?.collapsed)
  measureInside({ design, index, collapsed, measured }, undefined, { x: 0, y: 0 })
  const ordered = new Map<Id, Rect>()
  for (const { id } of [...design.groups, ...design.nodes]) {
    const rect = measured.get(id)
    if (rect) ordered.set(id, rect)
  }
  return ordered
}

interface Measuring {
  readonly design: Design
  readonly index: DesignIndex
  readonly collapsed: ReadonlySet<Id>
  readonly measured: Map<Id, Rect>
}

function measureInside(measuring: Measuring, parent: Id | undefined, origin: Point): Rect[] {
  const { design, index, collapsed, measured } = measuring
  const inside: Rect[] = []
  const add = (id: Id, rect: Rect) => {
    measured.set(id, rect)
    inside.push(rect)
  }
  for (const { id } of index.childNodes(parent)) {
    const { x, y } = relativePosition(design, id, parent !== undefined)
    add(id, { x: origin.x + x, y: origin.y + y, width: leafBox.width, height: leafBox.height })
  }
  for (const group of index.childGroups(parent)) {
    const { x, y } = relativePosition(design, group.id, parent !== undefined)
    const corner = { x: origin.x + x, y: origin.y + y }
    if (collapsed.has(group.id)) add(group.id, { ...corner, width: leafBox.width, height: leafBox.height })
    else add(group.id, groupRect(design, group, corner, measureInside(measuring, group.id, corner)))
  }
  return inside
}

function groupRect(design: Design, group: Group, corner: Point, inside: readonly Rect[]): Rect {
  const content = unionRect(inside)
  const size = storedSize(design, group.id)
  if (!content) return { ...corner, ...(size ?? emptyGroupSize[group.kind]) }
  const padded = {
    x: content.x - groupPadding.left,
    y: content.y - groupPadding.top,
    width: content.width + groupPadding.left + groupPadding.right,
    height: content.height + groupPadding.top + groupPadding.bottom,
  }
  return (size && unionRect([{ ...corner, ...size }, padded])) ?? padded
}
