import { expect, test } from 'vitest'
import { leafBox } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { trimEnds } from './trimEnds.ts'

const design = aDesign({
  groups: [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
    { id: 'vpc-1', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'vpc-2', kind: 'vpc', label: 'VPC', parent: 'region' },
  ],
  nodes: [
    { id: 'a', service: 'ec2', label: 'A', group: 'vpc-1' },
    { id: 'b', service: 'ec2', label: 'B', group: 'vpc-2' },
  ],
})

test('empty ends of groups are taken away, of those drawn alike so that they still are', () => {
  const rects = new Map([
    ['cloud', { x: 0, y: 0, width: 460, height: 800 }],
    ['region', { x: 20, y: 44, width: 420, height: 600 }],
    ['vpc-1', { x: 40, y: 88, width: 252, height: 148 }],
    ['vpc-2', { x: 40, y: 268, width: 252, height: 148 }],
    ['a', { ...leafBox, x: 60, y: 132 }],
    ['b', { ...leafBox, x: 60, y: 312 }],
  ])
  trimEnds(design, rects, foldDesign(design))
  expect(rects.get('vpc-1')).toEqual({ x: 40, y: 88, width: 152, height: 148 })
  expect(rects.get('vpc-2')).toEqual({ x: 40, y: 268, width: 152, height: 148 })
  expect(rects.get('region')).toEqual({ x: 20, y: 44, width: 192, height: 392 })
  expect(rects.get('cloud')).toEqual({ x: 0, y: 0, width: 232, height: 456 })
})

test('Regions drawn alike lose alike what none of them needs, and stay as near to each other', () => {
  const regions = ['1', '2']
  const two = aDesign({
    groups: [
      { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
      ...regions.map((n) => ({
        id: `r${n}`,
        kind: 'region' as const,
        label: `Region ${n}`,
        parent: 'cloud',
      })),
    ],
    nodes: [
      ...regions.map((n) => ({ id: `fn-${n}`, service: 'lambda', label: 'Function', group: `r${n}` })),
      ...regions.map((n) => ({ id: `db-${n}`, service: 'dynamodb', label: 'Table', group: `r${n}` })),
    ],
    edges: regions.map((n) => ({ id: `e${n}`, from: `fn-${n}`, to: `db-${n}` })),
  })
  const rects = new Map([
    ['cloud', { x: 0, y: 0, width: 900, height: 600 }],
    ['r1', { x: 20, y: 44, width: 400, height: 500 }],
    ['r2', { x: 456, y: 44, width: 400, height: 500 }],
    ['fn-1', { ...leafBox, x: 40, y: 88 }],
    ['db-1', { ...leafBox, x: 40, y: 200 }],
    ['fn-2', { ...leafBox, x: 476, y: 88 }],
    ['db-2', { ...leafBox, x: 476, y: 240 }],
  ])
  trimEnds(two, rects, foldDesign(two))
  expect(rects.get('r1')).toEqual({ x: 20, y: 44, width: 400, height: 300 })
  expect(rects.get('r2')).toEqual({ x: 456, y: 44, width: 400, height: 300 })
  expect(rects.get('cloud')).toEqual({ x: 0, y: 0, width: 900, height: 364 })
})
