import { expect, test } from 'vitest'
import type { Design, Id } from '../../model/index.ts'
import { moveBy, rectsOf } from '../../model/index.ts'
import { aDesign } from '../testing/aDesign.ts'
import { growSide, sides } from './growSide.ts'
import { levelLanes } from './levelLanes.ts'

const letters = ['a', 'b'] as const

/** Two zones of one size in one line, with two servers each. */
function zones(lie: 'beside' | 'below'): Design {
  const at = (x: number, y: number) => [x, y] as const
  const design = aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      ...letters.map((z) => ({
        id: `az-${z}`,
        kind: 'az' as const,
        zone: z,
        label: `Zone ${z}`,
        parent: 'vpc',
      })),
    ],
    nodes: letters.flatMap((z) =>
      [1, 2].map((n) => ({ id: `ec2-${n}${z}`, service: 'ec2', label: 'Server', group: `az-${z}` })),
    ),
  })
  const places = letters.flatMap((z, i) => [
    [`az-${z}`, lie === 'beside' ? at(20 + i * 388, 44) : at(20, 44 + i * 248)] as const,
    [`ec2-1${z}`, at(20, 44)] as const,
    [`ec2-2${z}`, at(180, 44)] as const,
  ])
  const sizes = Object.fromEntries(letters.map((z) => [`az-${z}`, at(352, 212)]))
  return { ...design, view: { positions: { vpc: at(0, 0), ...Object.fromEntries(places) }, sizes } }
}

const shifts = { right: [40, 0], left: [-40, 0], down: [0, 40], up: [0, -40] } as const

for (const lie of ['beside', 'below'] as const) {
  for (const [way, [x, y]] of Object.entries(shifts)) {
    test.each(letters)(
      `zones ${lie} each other come to one size, and soon, when what is in one was shifted ${way} (%s)`,
      (z) => {
        const before = zones(lie)
        const inside = [1, 2].map((n) => `ec2-${n}${z}`)
        for (const side of sides) {
          const grown = growSide(moveBy(before, inside, x, y), `az-${z}`, side, 20)
          const level = levelLanes(before, grown, { staying: new Set(inside) })
          const sizeOf = (id: Id) => {
            const { width = 0, height = 0 } = rectsOf(level).get(id) ?? {}
            return { width, height }
          }
          expect(sizeOf('az-a')).toEqual(sizeOf('az-b'))
          // What one grew and, at both ends, what was shifted in it.
          expect(sizeOf('az-a').width).toBeLessThanOrEqual(352 + 20 + 2 * 40)
          expect(sizeOf('az-a').height).toBeLessThanOrEqual(212 + 20 + 2 * 40)
        }
      },
    )
  }
}
