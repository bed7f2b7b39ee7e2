import { expect, test } from 'vitest'
import type { Design } from '../model/index.ts'
import { rectsOf } from '../model/index.ts'
import { layoutOf } from './layoutOf.ts'
import { groupTitle } from './route/titles.ts'
import { plainHulls, spanHulls } from './spanHulls.ts'
import { aDesign } from './testing/aDesign.ts'
import { finishFaults } from './testing/finish/finishFaults.ts'

/** An Auto Scaling group over a server in each of two subnets, one above the other, of such a width. */
function fleet(width: number, strangerAt?: number): Design {
  const subnet = (z: string) => ({
    id: `app-${z}`,
    kind: 'subnet-private' as const,
    label: `Private subnet (app) ${z}`,
  })
  const design = aDesign({
    groups: [subnet('a'), subnet('b')],
    nodes: [
      { id: 'web-a', service: 'ec2', label: 'Web', group: 'app-a' },
      { id: 'web-b', service: 'ec2', label: 'Web', group: 'app-b' },
      ...(strangerAt === undefined ? [] : [{ id: 'other', service: 's3', label: 'Other' }]),
    ],
    spans: [{ id: 'asg', kind: 'asg', label: 'Auto Scaling group', members: ['web-a', 'web-b'] }],
  })
  const middle = (width - 112) / 2
  return {
    ...design,
    view: {
      positions: {
        'app-a': [0, 0],
        'app-b': [0, 300],
        'web-a': [middle, 68],
        'web-b': [middle, 68],
        ...(strangerAt === undefined ? {} : { other: [strangerAt, 200] as const }),
      },
      sizes: { 'app-a': [width, 200], 'app-b': [width, 200] },
    },
  }
}

const hullOf = (design: Design) => spanHulls(design, rectsOf(design)).get('asg')
const plainOf = (design: Design) => plainHulls(design, rectsOf(design)).get('asg')
const framed = (design: Design) => finishFaults(design, layoutOf(design)).titlesFramed

test('the side of a hull stands behind the last letter of a title that it would meet', () => {
  const design = fleet(180)
  const [hull, plain] = [hullOf(design), plainOf(design)]
  const [lower] = design.groups.slice(1)
  const rect = rectsOf(design).get('app-b')
  if (!hull || !plain || !lower || !rect) throw new Error('not drawn')
  const { words } = groupTitle(lower, rect)
  expect(plain.x + plain.width).toBeLessThan(words.x + words.width + 8)
  expect(hull.x + hull.width).toBeGreaterThan(words.x + words.width)
  expect(hull.x + hull.width).toBeLessThan(rect.x + rect.width)
  expect(framed(design)).toEqual([])
})

test('a hull that meets no title is not touched', () => {
  const design = fleet(420)
  expect(hullOf({ ...design, groups: design.groups.map((group) => ({ ...group, label: 'App' })) })).toEqual(
    plainOf(design),
  )
})

test('a hull does not grow over what is not its own', () => {
  const plain = plainOf(fleet(180))
  const design = fleet(180, (plain?.x ?? 0) + (plain?.width ?? 0) - 30)
  expect(hullOf(design)).toEqual(plainOf(design))
})

test('a hull around others keeps around them', () => {
  const design = fleet(180)
  const [asg] = design.spans
  const both: Design = {
    ...design,
    spans: [
      ...(asg ? [asg] : []),
      { id: 'cluster', kind: 'ecs-cluster', label: 'Cluster', members: asg?.members ?? [] },
    ],
  }
  const hulls = spanHulls(both, rectsOf(both))
  const [inner, outer] = [hulls.get('asg'), hulls.get('cluster')]
  if (!inner || !outer) throw new Error('not drawn')
  expect(outer.x).toBeLessThan(inner.x)
  expect(outer.x + outer.width).toBeGreaterThan(inner.x + inner.width)
})
