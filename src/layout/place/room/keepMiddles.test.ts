import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { keepMiddles } from './keepMiddles.ts'

const zones = ['a', 'b']
const design = aDesign({
  groups: [
    { id: 'vpc', kind: 'vpc', label: 'VPC' },
    ...zones.map((zone) => ({ id: `az-${zone}`, kind: 'az' as const, label: zone, parent: 'vpc', zone })),
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
    { id: 'beside', service: 's3', label: 'Beside', group: 'vpc' },
    ...zones.map((zone) => ({ id: `web-${zone}`, service: 'ec2', label: 'Web', group: `az-${zone}` })),
  ],
  edges: edgesOf('users -> alb\nalb -> web-a\nalb -> web-b'),
})

/** Two zones beside each other, the second `apart` behind the first, and the load balancer's column at `alb`. */
function placed(apart: number, alb: number, beside = 600): Map<Id, Rect> {
  const leaf = (x: number, y: number): Rect => ({ x, y, width: leafBox.width, height: leafBox.height })
  return new Map([
    ['vpc', { x: 0, y: 120, width: 800, height: 500 }],
    ['users', leaf(alb, 0)],
    ['alb', leaf(alb, 180)],
    ['beside', leaf(beside, 180)],
    ['az-a', { x: 40, y: 320, width: 200, height: 200 }],
    ['web-a', leaf(84, 380)],
    ['az-b', { x: 40 + apart, y: 320, width: 200, height: 200 }],
    ['web-b', leaf(84 + apart, 380)],
  ])
}

const middle = (apart: number) => 84 + apart / 2

function keptAfter(rects: Map<Id, Rect>, before: Map<Id, Rect>): Map<Id, Rect> {
  keepMiddles(design, foldDesign(design), before, rects)
  return rects
}

test('a load balancer follows the middle of its zones when these get further apart, and who calls it from above goes along', () => {
  const rects = keptAfter(placed(320, middle(240)), placed(240, middle(240)))
  expect(rects.get('alb')?.x).toBe(middle(320))
  expect(rects.get('users')?.x).toBe(middle(320))
})

test('what never stood in the middle stays where it is', () => {
  const rects = keptAfter(placed(320, 84), placed(240, 84))
  expect(rects.get('alb')?.x).toBe(84)
})

test('a load balancer stays where something else is in its way', () => {
  const rects = keptAfter(placed(320, middle(240), middle(240) + 124), placed(240, middle(240)))
  expect(rects.get('alb')?.x).toBe(middle(240))
})
