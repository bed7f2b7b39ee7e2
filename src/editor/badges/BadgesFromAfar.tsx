import { ViewportPortal } from '@xyflow/react'
import { memo, useMemo, useState } from 'react'
import type { Id } from '../../model/index.ts'
import { roundedRect } from '../../scene/index.ts'
import { createBatches } from '../canvas/drawn/batches.ts'
import { merged, type Paint } from '../canvas/afar/paint.ts'
import { Shapes } from '../canvas/afar/Shapes.tsx'
import type { PartFindings } from '../findings/badgesOf.ts'
import type { BadgePlace } from './badgePlace.ts'

interface BadgesFromAfarProps {
  readonly places: ReadonlyMap<Id, BadgePlace>
  readonly badges: ReadonlyMap<Id, PartFindings>
}

/** Above parts and labels, below the handles. */
const layer = 105
/** A badge's height, and its width with a number; the dot of what is only good to know. In the drawing's pixels. */
const size = { height: 18, counting: 29, dot: 14 } as const
const dimOpacity = 0.25
const ground = 'var(--scene-canvas)'

/** The badges of a huge drawing from far away: those alike are one shape. Which part wears which, its name tells. */
export function BadgesFromAfar({ places, badges }: BadgesFromAfarProps) {
  const [keep] = useState(() => ({ paintsOf: createPaints(), batches: createBatches<readonly Paint[]>() }))
  const batches = useMemo(
    () => keep.batches(Array.from(places, ([id, place]) => keep.paintsOf(place, badges.get(id)))),
    [keep, places, badges],
  )
  return (
    <ViewportPortal>
      {batches.map((batch, i) => (
        <Batch key={i} batch={batch} />
      ))}
    </ViewportPortal>
  )
}

const Batch = memo(function Batch({ batch }: { readonly batch: readonly (readonly Paint[])[] }) {
  return <Shapes paints={merged(batch.flat())} layer={layer} />
})

/** Paints badges; one that stays where and what it was, as the very shapes of before. */
function createPaints() {
  const known = new WeakMap<BadgePlace, { badge: PartFindings | undefined; paints: readonly Paint[] }>()
  return (place: BadgePlace, badge: PartFindings | undefined): readonly Paint[] => {
    const before = known.get(place)
    if (before && before.badge?.worst === badge?.worst && countOf(before.badge) === countOf(badge))
      return before.paints
    const paints = paintBadge(place, badge)
    known.set(place, { badge, paints })
    return paints
  }
}

function countOf(badge: PartFindings | undefined): number {
  return badge?.findings.length ?? 0
}

/** A word that serves as the badge is painted with its group. */
function paintBadge({ at, dim, word }: BadgePlace, badge: PartFindings | undefined): readonly Paint[] {
  if (word || !badge) return []
  const { worst, findings } = badge
  const isDot = worst === 'info'
  const height = isDot ? size.dot : size.height
  const width = isDot || findings.length < 2 ? height : size.counting
  const half = height / 2
  const d = roundedRect({ x: at.x - half, y: at.y - half, width, height }, half)
  return [{ d, ...inkOf(worst), ...(dim && { opacity: dimOpacity }) }]
}

/** What is milder is outlined only. */
function inkOf(severity: PartFindings['worst']): Omit<Paint, 'd'> {
  if (severity === 'info') return { fill: ground }
  const ink = `var(--${severity})`
  if (severity === 'error' || severity === 'high') return { fill: ink, stroke: ground, width: 1.5 }
  return { fill: ground, stroke: ink, width: severity === 'medium' ? 1.5 : 1 }
}
