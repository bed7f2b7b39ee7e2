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

test('empty ends of a group are taken away, and lanes stay as they are', () => {
  const rects = new Map([
    ['cloud', { x: 0, y: 0, width: 460, height: 800 }],
    ['region', { x: 20, y: 44, width: 420, height: 600 }],
    ['vpc-1', { x: 40, y: 88, width: 252, height: 148 }],
    ['vpc-2', { x: 40, y: 268, width: 252, height: 148 }],
    ['a', { ...leafBox, x: 60, y: 132 }],
    ['b', { ...leafBox, x: 60, y: 312 }],
  ])
  trimEnds(design, rects, foldDesign(design))
  expect(rects.get('vpc-1')).toEqual({ x: 40, y: 88, width: 252, height: 148 })
  expect(rects.get('region')).toEqual({ x: 20, y: 44, width: 292, height: 392 })
  expect(rects.get('cloud')).toEqual({ x: 0, y: 0, width: 332, height: 456 })
})
