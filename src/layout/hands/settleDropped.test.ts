import { expect, test } from 'vitest'
import type { Design } from '../../model/index.ts'
import {
  addSpan,
  joinSpan,
  moveBy,
  moveInto,
  overlaps,
  rectsOf,
  rename,
  setPinned,
} from '../../model/index.ts'
import { spanHulls } from '../spanHulls.ts'
import { aDesign } from '../testing/aDesign.ts'
import { settleDropped } from './settleDropped.ts'

/** Two zones under each other; the upper one holds a part, and a part stands beside them. */
function twoLanes(): Design {
  const design = aDesign({
    groups: [
      { id: 'vpc', kind: 'vpc', label: 'VPC' },
      { id: 'a', kind: 'az', label: 'Zone a', zone: 'a', parent: 'vpc' },
      { id: 'b', kind: 'az', label: 'Zone b', zone: 'b', parent: 'vpc' },
    ],
    nodes: [
      { id: 'web', service: 'ec2', label: 'Web', group: 'a' },
      { id: 'queue', service: 'sqs', label: 'Queue' },
    ],
  })
  const positions = { vpc: [0, 0], a: [20, 44], b: [20, 228], web: [20, 44], queue: [-300, 60] } as const
  return { ...design, view: { positions, sizes: { vpc: [440, 432], a: [400, 148], b: [400, 160] } } }
}

const rectOf = (design: Design, id: string) => rectsOf(design).get(id) ?? { x: 0, y: 0, width: 0, height: 0 }

test('what a group grew over makes way when the part is let go', () => {
  const before = twoLanes()
  const dropped = moveBy(before, ['web'], 60, 70)
  expect(overlaps(rectOf(dropped, 'a'), rectOf(dropped, 'b'))).toBe(true)
  const settled = settleDropped(before, dropped, ['web'])
  expect(rectOf(settled, 'web')).toEqual(rectOf(dropped, 'web'))
  expect(overlaps(rectOf(settled, 'a'), rectOf(settled, 'b'))).toBe(false)
  expect(rectOf(settled, 'b').y - rectOf(settled, 'a').y - rectOf(settled, 'a').height).toBe(36)
})

test('what a group grew up to makes way before the two touch; what stood near before stays', () => {
  const before = twoLanes()
  for (const by of [30, 34, 36]) {
    const settled = settleDropped(before, moveBy(before, ['web'], 0, by), ['web'])
    expect(rectOf(settled, 'b').y - rectOf(settled, 'a').y - rectOf(settled, 'a').height).toBe(36)
  }
  const apart = settleDropped(before, moveBy(before, ['web'], 0, 16), ['web'])
  expect(rectOf(apart, 'b')).toEqual(rectOf(before, 'b'))
  const close = moveBy(before, ['b'], 0, -28)
  const closer = settleDropped(close, moveBy(close, ['web'], 0, 4), ['web'])
  expect(rectOf(closer, 'b')).toEqual(rectOf(close, 'b'))
})

test('nothing moves where nothing is in the way, and what is locked never does', () => {
  const before = twoLanes()
  const dropped = moveBy(before, ['web'], 120, 0)
  expect(settleDropped(before, dropped, ['web'])).toBe(dropped)
  const locked = setPinned(before, ['b'], true)
  const low = moveBy(locked, ['web'], 60, 70)
  expect(rectOf(settleDropped(locked, low, ['web']), 'b')).toEqual(rectOf(low, 'b'))
})

test('a part that comes into a group and hangs over its border is drawn in, and the group keeps its size', () => {
  const before = twoLanes()
  const dropped = moveInto(moveBy(before, ['queue'], 300 + 300, 340 - 60), ['queue'], 'b')
  expect(rectOf(dropped, 'b')).not.toEqual(rectOf(before, 'b'))
  const settled = settleDropped(before, dropped, ['queue'])
  expect(rectOf(settled, 'b')).toEqual(rectOf(before, 'b'))
  expect(rectOf(settled, 'queue')).toMatchObject({ x: 288, y: 284 })
})

test('where the group has no room the part stays where it was dropped', () => {
  const before = moveBy(twoLanes(), ['web'], 200, 0)
  const dropped = moveInto(moveBy(before, ['queue'], 300 + 60, 210 - 60), ['queue'], 'a')
  const settled = settleDropped(before, dropped, ['queue'])
  expect(rectOf(settled, 'queue')).toEqual(rectOf(dropped, 'queue'))
})

test('a part let go on another comes to stand beside it; one that only comes near stays', () => {
  const before = twoLanes()
  const onto = moveInto(moveBy(before, ['queue'], 300 + 52, 92 - 60), ['queue'], 'a')
  const settled = settleDropped(before, onto, ['queue'])
  expect(overlaps(rectOf(settled, 'queue'), rectOf(settled, 'web'))).toBe(false)
  expect(rectOf(settled, 'a')).toEqual(rectOf(before, 'a'))
  expect(rectOf(settled, 'web')).toEqual(rectOf(before, 'web'))
  const near = moveInto(moveBy(before, ['queue'], 300 + 40 + 92, 88 - 60), ['queue'], 'a')
  expect(settleDropped(before, near, ['queue'])).toBe(near)
})

test('a part let go where its name would lie on the name beside it comes to stand beside that too', () => {
  const before = rename(rename(twoLanes(), 'web', 'Orders web server'), 'queue', 'Orders waiting queue')
  const near = moveInto(moveBy(before, ['queue'], 300 + 40 + 92, 88 - 60), ['queue'], 'a')
  const settled = settleDropped(before, near, ['queue'])
  expect(overlaps(rectOf(settled, 'queue'), rectOf(settled, 'web'))).toBe(false)
})

test('a part let go on the title of a group beside it comes to stand clear of it; on another border it stays', () => {
  const before = twoLanes()
  const onTitle = moveInto(moveBy(before, ['queue'], 300 + 200 - 56, 228 - 20 - 60), ['queue'], 'vpc')
  const settled = settleDropped(before, onTitle, ['queue'])
  expect(overlaps(rectOf(settled, 'queue'), rectOf(settled, 'b'))).toBe(false)
  const onBorder = moveInto(moveBy(before, ['queue'], 300 + 420 - 56 - 20, 280 - 60), ['queue'], 'vpc')
  expect(overlaps(rectOf(onBorder, 'queue'), rectOf(onBorder, 'b'))).toBe(true)
  expect(rectOf(settleDropped(before, onBorder, ['queue']), 'queue')).toEqual(rectOf(onBorder, 'queue'))
})

test('a member let go high up in its group stands low enough for the title of its span', () => {
  const lane = addSpan(moveBy(twoLanes(), ['web'], -20, 60), {
    id: 'fleet',
    kind: 'asg',
    label: 'Auto Scaling group',
    members: ['web'],
  })
  const high = moveBy(lane, ['web'], 120, -60)
  const settled = settleDropped(lane, high, ['web'])
  const hull = spanHulls(settled, rectsOf(settled)).get('fleet')
  expect(hull?.y).toBeGreaterThanOrEqual(rectOf(settled, 'a').y + 30)
  expect(settleDropped(lane, lane, ['web'])).toBe(lane)
})

test('a group let go on a group beside it comes to stand beside that, and what is around makes room', () => {
  const before = twoLanes()
  const onto = moveBy(before, ['b'], 40, -100)
  expect(overlaps(rectOf(onto, 'a'), rectOf(onto, 'b'))).toBe(true)
  const settled = settleDropped(before, onto, ['b'])
  expect(overlaps(rectOf(settled, 'a'), rectOf(settled, 'b'))).toBe(false)
  expect(rectOf(settled, 'a')).toEqual(rectOf(before, 'a'))
  expect(rectOf(settled, 'b')).toMatchObject({ width: 400, height: 160 })
  expect(overlaps(rectOf(settled, 'vpc'), rectOf(settled, 'queue'))).toBe(false)
})

test('a group let go on a part beside it leaves the part outside', () => {
  const before = twoLanes()
  const onto = moveBy(before, ['vpc'], -250, 0)
  expect(overlaps(rectOf(onto, 'vpc'), rectOf(onto, 'queue'))).toBe(true)
  const settled = settleDropped(before, onto, ['vpc'])
  expect(overlaps(rectOf(settled, 'vpc'), rectOf(settled, 'queue'))).toBe(false)
  expect(rectOf(settled, 'queue')).toEqual(rectOf(before, 'queue'))
})

test('a part let go in the hull of a span it is not in comes to stand outside; a member stays', () => {
  const spread = moveBy(twoLanes(), ['web'], 180, 0)
  const fleet = addSpan(spread, { id: 'fleet', kind: 'asg', label: 'Fleet', members: ['web'] })
  const hull = spanHulls(fleet, rectsOf(fleet)).get('fleet')
  const web = rectOf(fleet, 'web')
  const inTo = moveInto(
    moveBy(fleet, ['queue'], web.x - 110 - rectOf(fleet, 'queue').x, web.y - rectOf(fleet, 'queue').y),
    ['queue'],
    'a',
  )
  expect(hull && overlaps(hull, rectOf(inTo, 'queue'))).toBe(true)
  const lying = moveBy(inTo, ['queue'], 30, 0)
  const settled = settleDropped(fleet, lying, ['queue'])
  expect(hull && overlaps(hull, rectOf(settled, 'queue'))).toBe(false)
  const clear = moveBy(lying, ['queue'], -30, 0)
  const joined = joinSpan(clear, 'fleet', ['queue'])
  expect(rectOf(settleDropped(fleet, joined, ['queue']), 'queue')).toEqual(rectOf(joined, 'queue'))
})

test('a part let go on a line that a hand bent sends it back to the router; merely beside it the bend stays', () => {
  const design = aDesign({
    groups: [],
    nodes: [
      { id: 'users', service: 'users', label: 'Users' },
      { id: 'elb', service: 'alb', label: 'Load balancer' },
      { id: 'dns', service: 'route53', label: 'Route 53 (failover)' },
    ],
    edges: [
      { id: 'line', from: 'users', to: 'elb' },
      { id: 'own', from: 'users', to: 'dns' },
    ],
  })
  const before: Design = {
    ...design,
    view: {
      positions: { users: [0, 0], elb: [0, 400], dns: [300, 200] },
      bends: {
        line: [
          [56, 70],
          [56, 424],
        ],
        own: [
          [80, 24],
          [356, 24],
          [356, 200],
        ],
      },
    },
  }
  const bentAfter = (by: number) => {
    const dropped = moveBy(before, ['dns'], by, 0)
    return Object.keys(settleDropped(before, dropped, ['dns']).view?.bends ?? {})
  }
  // Its name alone reaches over the line.
  expect(bentAfter(-260)).toEqual(['own'])
  expect(bentAfter(-300)).toEqual(['own'])
  expect(bentAfter(-180)).toEqual(['line', 'own'])
})
