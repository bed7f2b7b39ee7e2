import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import { unionRect } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

test('nine VPCs that look alike stand in a grid, in the order of reading, not in one row', async () => {
  const numbers = Array.from({ length: 9 }, (_, i) => i)
  const design = aDesign({
    groups: [
      { id: 'region', kind: 'region', label: 'Region' },
      ...numbers.map((i) => ({ id: `vpc${i}`, kind: 'vpc', label: `VPC ${i}`, parent: 'region' }) as const),
    ],
    nodes: [
      { id: 'hub', service: 'transit-gateway', label: 'Hub', group: 'region' },
      ...numbers.map((i) => ({ id: `app${i}`, service: 'ec2', label: 'App', group: `vpc${i}` })),
    ],
    edges: edgesOf(numbers.map((i) => `hub -> app${i}`).join('\n')),
  })
  const { rects } = await placeDesign(design, elk, { direction: 'right' })
  expect(faultsOf(design, rects)).toEqual([])
  const boxes = numbers.map((i) => rects.get(`vpc${i}`))
  expect(new Set(boxes.map((box) => box?.x)).size).toBeGreaterThan(1)
  expect(new Set(boxes.map((box) => box?.y)).size).toBeGreaterThan(1)
  expect([boxes[0]?.y, (boxes[0]?.x ?? 0) < (boxes[1]?.x ?? 0)]).toEqual([boxes[1]?.y, true])
  const all = unionRect(rects.values())
  expect((all?.width ?? 0) / (all?.height ?? 1)).toBeGreaterThan(0.9)
})
