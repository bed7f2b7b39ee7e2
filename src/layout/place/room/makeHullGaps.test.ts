import { expect, test } from 'vitest'
import type { Id, Rect } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { plainHulls } from '../../spanHulls.ts'
import { aDesign } from '../../testing/aDesign.ts'
import { makeHullGaps } from './makeHullGaps.ts'

const design = aDesign({
  groups: [
    { id: 'vpc', kind: 'vpc', label: 'VPC' },
    { id: 'az', kind: 'az', label: 'Zone', parent: 'vpc', zone: 'a' },
  ],
  nodes: [
    { id: 'alb', service: 'alb', label: 'ALB', group: 'vpc' },
    { id: 'beside', service: 'nlb', label: 'NLB', group: 'vpc' },
  ],
  spans: [{ id: 'sg', kind: 'security-group', label: 'Security group', members: ['alb'] }],
})

test('a part whose hull would lie over the group above it stands lower, with what is in its row', () => {
  const rects = new Map<Id, Rect>([
    ['vpc', { x: 0, y: 0, width: 300, height: 344 }],
    ['az', { x: 20, y: 44, width: 260, height: 148 }],
    ['alb', { ...leafBox, x: 20, y: 220 }],
    ['beside', { ...leafBox, x: 160, y: 220 }],
  ])
  makeHullGaps(design, rects, () => [])
  const hull = plainHulls(design, rects).get('sg')
  expect(hull?.y).toBeGreaterThanOrEqual(44 + 148 + 12)
  expect(rects.get('beside')?.y).toBe(rects.get('alb')?.y)
  expect(rects.get('vpc')?.height).toBe(344 + (rects.get('alb')?.y ?? 0) - 220)
  const again = new Map(rects)
  makeHullGaps(design, again, () => [])
  expect(again).toEqual(rects)
})
