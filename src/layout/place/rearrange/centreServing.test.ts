import { readFileSync } from 'node:fs'
import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import { iconCentre, parseDesign } from '../../../model/index.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

vi.setConfig({ testTimeout: 60_000 })

const file = new URL('../../../../samples/route53-geoproximity-two-regions.json', import.meta.url)

test('a load balancer in each of two Regions stands in the middle before the zones that it serves', async () => {
  const read = parseDesign(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error('the sample cannot be read')
  const { view: _, ...design } = read.design
  const { rects } = await placeDesign(design, new ELK() as unknown as Elk, { direction: 'down' })
  const centre = (id: string) => {
    const rect = rects.get(id)
    return rect ? iconCentre(rect).x : Number.NaN
  }
  for (const [elb, a, b] of [
    ['elb-1', 'a1', 'b1'],
    ['elb-2', 'a2', 'b2'],
  ] as const)
    expect(centre(elb)).toBe((centre(a) + centre(b)) / 2)
})
