import { describe, expect, it } from 'vitest'
import { allSamples } from '../../analysis/testing/samples.ts'
import { layoutOf, textWidth } from '../../layout/index.ts'
import { inflate, overlaps } from '../../model/index.ts'
import { composeScene, noOverlay, style } from '../../scene/index.ts'
import { createBadgePlaces } from './badgePlace.ts'

/** Half of the smallest badge: a sign alone. */
const radius = 9

describe.each(allSamples.filter(({ design }) => (design.spans ?? []).length > 0))(
  'badges of $slug',
  ({ design }) => {
    it('leave the titles of hulls readable', () => {
      const scene = composeScene(design, layoutOf(design), noOverlay)
      const worn = new Map(scene.spans.map(({ id }) => [id, true]))
      const places = createBadgePlaces()(scene, worn, undefined)
      for (const { id, title } of scene.spans) {
        const at = places.get(id)?.at ?? { x: NaN, y: NaN }
        const badge = inflate({ ...at, width: 0, height: 0 }, radius)
        const { fontSize } = style.span
        const letters = {
          x: title.x,
          y: title.y - 0.72 * fontSize,
          width: textWidth(title.text, fontSize),
          height: 0.72 * fontSize,
        }
        expect(overlaps(badge, letters), `the badge of ${id} over “${title.text}”`).toBe(false)
      }
    })
  },
)
