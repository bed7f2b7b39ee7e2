import { boxAround, leafBox, unionRect } from '../geometry.ts'
import type { Point, Rect } from '../geometry.ts'
import { indexOf } from '../indexOf.ts'
import type { DesignIndex } from '../indexOf.ts'
import type { Design, Group, Id } from '../types.ts'
import { emptyGroupSize, relativePosition, storedSize } from './storedPosition.ts'

/** What rectangles are measured from, and into. */
export interface Measuring {
  readonly design: Design
  readonly index: DesignIndex
  readonly collapsed: ReadonlySet<Id>
  readonly measured: Map<Id, Rect>
}

/** Begins measuring a design. */
export function measuringOf(design: Design): Measuring {
  return { design, index: indexOf(design), collapsed: new Set(design.view?.collapsed), measured: new Map() }
}

/** Measures all that is drawn, in document order. */
export function measureRects(design: Design): ReadonlyMap<Id, Rect> {
  const measuring = measuringOf(design)
  measureInside(measuring, undefined, { x: 0, y: 0 })
  const ordered = new Map<Id, Rect>()
  for (const { id } of [...design.groups, ...design.nodes]) {
    const rect = measuring.measured.get(id)
    if (rect) ordered.set(id, rect)
  }
  return ordered
}

/** Measures one group or node, and what stands in it; `origin` is its parent's stored corner. */
export function measurePart(measuring: Measuring, id: Id, origin: Point): Rect {
  const { design, index, collapsed, measured } = measuring
  const { x, y } = relativePosition(design, id, index.parentOf(id) !== undefined)
  const corner = { x: origin.x + x, y: origin.y + y }
  const group = collapsed.has(id) ? undefined : index.groups.get(id)
  const rect = group
    ? groupRect(design, group, corner, measureInside(measuring, id, corner))
    : { ...corner, width: leafBox.width, height: leafBox.height }
  measured.set(id, rect)
  return rect
}

function measureInside(measuring: Measuring, parent: Id | undefined, origin: Point): Rect[] {
  const { index } = measuring
  return [...index.childNodes(parent), ...index.childGroups(parent)].map(({ id }) =>
    measurePart(measuring, id, origin),
  )
}

/** The rectangle of a group whose stored corner and content are known. */
export function groupRect(design: Design, group: Group, corner: Point, inside: Iterable<Rect>): Rect {
  const content = unionRect(inside)
  const size = storedSize(design, group.id)
  if (!content) return { ...corner, ...(size ?? emptyGroupSize[group.kind]) }
  const padded = boxAround(content)
  return (size && unionRect([{ ...corner, ...size }, padded])) ?? padded
}
