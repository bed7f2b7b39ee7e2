import type { Analysis } from '../../../analysis/index.ts'
import type { Layout } from '../../../layout/index.ts'
import { indexOf, type Design, type GroupKind, type Id, type Rect } from '../../../model/index.ts'
import { failureOf } from '../../canvas/select/failureOf.ts'
import { readingOrder } from '../../canvas/select/readingOrder.ts'

/** Something that can be named as what breaks a drawing, and where it is clicked. */
export interface Candidate {
  readonly id: Id
  readonly kind: 'part' | 'place'
  readonly rect: Rect
}

/** Places whose loss is asked for. A Region is not: nearly every drawing stands in one. */
const places: ReadonlySet<GroupKind> = new Set(['az', 'site', 'dx-location'])
/** Of a place only the strip with its title is taken: what stands in it is clicked inside. */
const stripHeight = 28

/** All parts and places of a drawing that can fail, in reading order. */
export function candidatesOf(design: Design, analysis: Analysis, layout: Layout): readonly Candidate[] {
  const { groups } = indexOf(design)
  return readingOrder(design).flatMap((id): Candidate[] => {
    const rect = layout.rects.get(id)
    const group = groups.get(id)
    if (!rect || (group && !places.has(group.kind))) return []
    if (failureOf(design, id, analysis.failures) === undefined) return []
    if (!group) return [{ id, kind: 'part', rect }]
    return [{ id, kind: 'place', rect: { ...rect, height: Math.min(stripHeight, rect.height) } }]
  })
}
