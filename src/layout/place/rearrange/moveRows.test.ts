import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import type { Task } from '../elk/elkGraph.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { moveRows } from './moveRows.ts'
import { sketchOf } from './sketch.ts'

const zones = ['a', 'b']
const design = aDesign({
  groups: [
    { id: 'vpc', kind: 'vpc', label: 'VPC' },
    ...zones.map((zone) => ({ id: `az-${zone}`, kind: 'az' as const, label: zone, parent: 'vpc', zone })),
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'edge', service: 'cloudfront', label: 'CloudFront' },
    { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
    { id: 'igw', service: 'internet-gateway', label: 'Gateway', group: 'vpc' },
    ...zones.map((zone) => ({ id: `web-${zone}`, service: 'ec2', label: 'Web', group: `az-${zone}` })),
  ],
  edges: edgesOf('users -> edge\nedge -> alb\nalb -> web-a\nalb -> web-b'),
})

/** A row into a load balancer at `level`, two zones whose middle is at 250, and a gateway at `gateway` in its column. */
function placed(level: number, gateway: number): Map<Id, Rect> {
  const leaf = (x: number, y: number): Rect => ({ x, y, width: leafBox.width, height: leafBox.height })
  return new Map([
    ['users', leaf(0, level)],
    ['edge', leaf(180, level)],
    ['vpc', { x: 360, y: 0, width: 620, height: 700 }],
    ['alb', leaf(400, level)],
    ['igw', leaf(400, gateway)],
    ['az-a', { x: 640, y: 60, width: 200, height: 220 }],
    ['web-a', leaf(684, 120)],
    ['az-b', { x: 640, y: 320, width: 200, height: 220 }],
    ['web-b', leaf(684, 380)],
  ])
}

function moved(rects: Map<Id, Rect>): (id: Id) => number | undefined {
  const task: Task = {
    design,
    frames: foldDesign(design),
    aside: new Set(),
    direction: 'right',
    ordered: true,
  }
  moveRows(sketchOf(task, rects, new Set()))
  return (id) => rects.get(id)?.y
}

test('a row comes into the middle of what its last part serves, all of it', () => {
  const levelOf = moved(placed(280, 500))
  expect(['users', 'edge', 'alb'].map(levelOf)).toEqual([252, 252, 252])
  expect(levelOf('igw')).toBe(500)
})

test('what stands in its way makes way', () => {
  const levelOf = moved(placed(280, 168))
  expect(['users', 'edge', 'alb'].map(levelOf)).toEqual([252, 252, 252])
  expect(levelOf('igw')).toBe(140)
})

test('a row in the middle stays', () => {
  expect(moved(placed(252, 500))('users')).toBe(252)
})
