import type { GroupKind, Rect } from '../../../model/index.ts'
import { overlaps } from '../../../model/index.ts'
import type { Drawn, Faults } from './drawn.ts'

/** Groups whose loss can be a gap: they wear its badge on their top edge, near the right end. */
const judged: ReadonlySet<GroupKind> = new Set(['az', 'region', 'site', 'dx-location'])

function badgeAt({ x, y, width }: Rect): Rect {
  return { x: x + width - 82, y: y - 10, width: 72, height: 15 }
}

/** Labels where the badge of a finding would stand. */
export function badgeFaults({ design, layout, labels }: Drawn): Faults {
  const badges = design.groups.flatMap(({ id, kind }) => {
    const rect = layout.rects.get(id)
    return rect && judged.has(kind) ? [badgeAt(rect)] : []
  })
  return labels
    .filter(({ rect }) => badges.some((badge) => overlaps(badge, rect)))
    .map(({ id, text }) => `“${text}” (${id})`)
}
