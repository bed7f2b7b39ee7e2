import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import type { Design, Direction, Edge, Group, Node } from '../../../model/index.ts'
import { unionRect } from '../../../model/index.ts'
import { aDesign, twoZones } from '../../testing/aDesign.ts'
import type { Elk } from '../../types.ts'
import { asideOf } from '../fold/asideOf.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { likelySize } from './likelySize.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** An ELK that counts what it is asked. */
function counting() {
  const real = new ELK() as unknown as Elk
  const asked = vi.fn<Elk['layout']>((graph) => real.layout(graph))
  return { elk: { layout: asked } satisfies Elk, asked }
}

/** Tiers one behind the other, of so many services beside each other, in zones that stand beside each other too. */
function tiersInZones(tiers: number, services: number): Design {
  const zones = ['a', 'b', 'c']
  const groups: Group[] = [
    { id: 'vpc', kind: 'vpc', label: 'VPC' },
    ...zones.map((zone): Group => ({ id: zone, kind: 'az', label: `Zone ${zone}`, parent: 'vpc', zone })),
  ]
  const nodes: Node[] = [{ id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' }]
  const edges: Edge[] = []
  for (const zone of zones)
    for (let service = 0; service < services; service++)
      for (let tier = 0; tier < tiers; tier++) {
        const id = `${zone}-${service}-${tier}`
        nodes.push({ id, service: 'ec2', label: `Tier ${tier}`, group: zone })
        const from = tier === 0 ? 'alb' : `${zone}-${service}-${tier - 1}`
        edges.push({ id: `e-${id}`, from, to: id })
      }
  return aDesign({ groups, nodes, edges })
}

const likely = (design: Design, direction: Direction) =>
  likelySize({ design, frames: foldDesign(design), aside: asideOf(design), direction, ordered: true })

test.each(['right', 'down'] as const)('is near to what the layout measures, %s', async (direction) => {
  for (const design of [twoZones(), tiersInZones(2, 3)]) {
    const { rects } = await placeDesign(design, counting().elk, { direction })
    const whole = unionRect(rects.values())
    const { width, height } = likely(design, direction)
    expect(Math.abs(Math.log(width / (whole?.width ?? 0)))).toBeLessThan(0.3)
    expect(Math.abs(Math.log(height / (whole?.height ?? 0)))).toBeLessThan(0.3)
  }
})

test('a large design that would be far too high is laid out downwards at once, by one run', async () => {
  const { elk, asked } = counting()
  const { direction } = await placeDesign(tiersInZones(2, 18), elk)
  expect(direction).toBe('down')
  expect(asked).toHaveBeenCalledTimes(1)
})

test('a large design of a good shape is laid out to the right', async () => {
  const { elk, asked } = counting()
  const { direction } = await placeDesign(tiersInZones(12, 3), elk)
  expect(direction).toBe('right')
  expect(asked.mock.calls.map(([graph]) => graph.layoutOptions?.['elk.direction'])).not.toContain('DOWN')
})

test('a wished direction stays', async () => {
  const { direction } = await placeDesign(tiersInZones(2, 18), counting().elk, { direction: 'right' })
  expect(direction).toBe('right')
})
