import { expect, test } from 'vitest'
import type { Design } from '../../model/index.ts'
import { layoutOf } from '../layoutOf.ts'
import { aDesign, edgesOf } from '../testing/aDesign.ts'

/** A queue and two readers in a VPC that starts at x = 300. */
function readers(kinds: 'two' | 'one straight'): Design {
  const low = kinds === 'two' ? 300 : 150
  return {
    ...aDesign({
      groups: [{ id: 'vpc', kind: 'vpc', label: 'VPC' }],
      nodes: [
        { id: 'queue', service: 'sqs', label: 'Queue' },
        { id: 'a', service: 'ec2', label: 'A', group: 'vpc' },
        { id: 'b', service: 'ec2', label: 'B', group: 'vpc' },
      ],
      edges: edgesOf('queue -> a\nqueue -> b'),
    }),
    view: {
      direction: 'right',
      positions: { queue: [0, 150], vpc: [300, -60], a: [200, 60], b: [200, low + 60] },
      sizes: { vpc: [400, 500] },
    },
  }
}

test.each(['two', 'one straight'] as const)('branches fork before the group they enter: %s', (kinds) => {
  const { routes } = layoutOf(readers(kinds))
  const turns = [...routes.values()].flatMap(({ points }) => (points.length > 2 ? [points[1]?.x ?? 0] : []))
  expect(turns).toHaveLength(kinds === 'two' ? 2 : 1)
  expect(new Set(turns).size).toBe(1)
  for (const x of turns) expect(x).toBeLessThan(300)
})
