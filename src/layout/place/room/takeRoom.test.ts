import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { takeRoom } from './takeRoom.ts'

const design = aDesign({
  groups: [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'cloud' },
  ],
  nodes: [
    { id: 'before', service: 's3', label: 'Before', group: 'cloud' },
    { id: 'behind', service: 's3', label: 'Behind', group: 'cloud' },
    { id: 'inside', service: 'ec2', label: 'Inside', group: 'vpc' },
    { id: 'user', service: 'users', label: 'Users' },
  ],
})

const rectsWith = (before: number) =>
  new Map<Id, Rect>([
    ['cloud', { x: 0, y: 0, width: 740, height: 400 }],
    ['vpc', { x: 20, y: 160, width: 152, height: 148 }],
    ['inside', { ...leafBox, x: 40, y: 204 }],
    ['before', { ...leafBox, x: before, y: 44 }],
    ['behind', { ...leafBox, x: 600, y: 44 }],
    ['user', { ...leafBox, x: 600, y: 500 }],
  ])

test('all that begins behind a place moves up, inside groups and out, and groups end sooner', () => {
  const rects = rectsWith(20)
  expect(takeRoom(design, rects, { axis: 'x', at: 500, by: 200 }, [])).toBe(200)
  expect(rects.get('behind')).toMatchObject({ x: 400, y: 44 })
  expect(rects.get('user')).toMatchObject({ x: 400, y: 500 })
  expect(rects.get('cloud')).toMatchObject({ x: 0, width: 540 })
  expect(rects.get('before')).toMatchObject({ x: 20 })
})

test('no more is taken than keeps what stands in one row apart', () => {
  const rects = rectsWith(400)
  expect(takeRoom(design, rects, { axis: 'x', at: 560, by: 200 }, [])).toBe(60)
  expect(rects.get('behind')).toMatchObject({ x: 540 })
  expect(rects.get('user')).toMatchObject({ x: 540 })
})

test('nothing is taken where counterparts would become unlike', () => {
  const alike = () => rectsWith(44).set('inside', { ...leafBox, x: 64, y: 204 })
  const spare = { axis: 'x', at: 50, by: 8 } as const
  expect(takeRoom(design, alike(), spare, [])).toBe(8)
  const rects = alike()
  expect(takeRoom(design, rects, spare, [['before', 'inside']])).toBe(0)
  expect(rects).toEqual(alike())
})
