import ELK from 'elkjs/lib/elk.bundled.js'
import { expect, test, vi } from 'vitest'
import { iconCentre } from '../../../model/index.ts'
import { layoutFrom } from '../../layoutFrom.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { faultsOf } from '../../testing/faultsOf.ts'
import type { Elk } from '../../types.ts'
import { placeDesign } from '../placeDesign.ts'

// ELK's first graph of a run is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const elk = new ELK() as unknown as Elk

test('the name service stands clear of the way to what it names, and that way is straight', async () => {
  const design = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'cloud' },
    ],
    nodes: [
      { id: 'users', service: 'users', label: 'Users' },
      { id: 'dns', service: 'route53', label: 'Route 53', group: 'cloud' },
      { id: 'cdn', service: 'cloudfront', label: 'CloudFront', group: 'cloud' },
      { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
    ],
    edges: edgesOf('users -> dns\nusers -> cdn\ncdn -> alb'),
  })
  const { rects, direction } = await placeDesign(design, elk, { direction: 'right' })
  expect(faultsOf(design, rects)).toEqual([])
  const [users, dns] = [rects.get('users'), rects.get('dns')]
  if (!users || !dns) throw new RangeError('no place')
  const level = iconCentre(users).y
  expect(level <= dns.y - 24 || level >= dns.y + dns.height + 24).toBe(true)
  const way = layoutFrom(design, rects, direction).routes.get('e2')
  expect(way?.points.length).toBe(2)
})
