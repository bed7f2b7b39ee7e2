import { expect, test } from 'vitest'
import type { Rect } from '../../../model/index.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { crowOf } from './crows.ts'
import { foreignOf, groundsOf } from './foreign.ts'

const design = aDesign({
  groups: [
    { id: 'region', kind: 'region', label: 'Region' },
    { id: 'vpc', kind: 'vpc', label: 'VPC', parent: 'region' },
    { id: 'site', kind: 'site', label: 'Site' },
  ],
  nodes: [
    { id: 'a', service: 's3', label: 'a', group: 'region' },
    { id: 'b', service: 's3', label: 'b', group: 'region' },
    { id: 'web', service: 'ec2', label: 'Web', group: 'vpc' },
  ],
  spans: [{ id: 'asg', kind: 'asg', label: 'ASG', members: ['web'] }],
})
const rects = new Map<string, Rect>([
  ['region', { x: 0, y: 0, width: 600, height: 400 }],
  ['vpc', { x: 200, y: 50, width: 200, height: 200 }],
])
const end = (x: number, y: number): Rect => ({ x: x - 8, y: y - 8, width: 16, height: 16 })
const through = (from: string, to: string, y: number) =>
  foreignOf(design)(crowOf({ from, to }, end(50, y), end(550, y)), groundsOf(design, rects))

test('a straight line through a group that holds neither end is told from one beside it', () => {
  expect(through('a', 'b', 100)).toBe(true)
  expect(through('a', 'b', 300)).toBe(false)
})

test('a group that holds an end, or a member of the span at an end, is no stranger', () => {
  expect(through('a', 'web', 100)).toBe(false)
  expect(through('asg', 'b', 100)).toBe(false)
})
