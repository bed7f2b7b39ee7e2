import { expect, test } from 'vitest'
import type { Design } from '../../model/index.ts'
import { layoutOf } from '../layoutOf.ts'
import { measure } from '../measure.ts'
import { aDesign, edgesOf } from '../testing/aDesign.ts'

/** A zone with a node, and a caller straight above it, whose line comes in through the top edge. */
function calledFromAbove(width: number): Design {
  const design = aDesign({
    groups: [{ id: 'az', kind: 'az', label: 'Availability Zone a', zone: 'a' }],
    nodes: [
      { id: 'web', service: 'ec2', label: 'Web', group: 'az' },
      { id: 'alb', service: 'alb', label: 'ALB' },
    ],
    edges: edgesOf('alb -> web'),
  })
  const middle = width / 2 - 56
  const positions = { az: [0, 200], web: [middle, 60], alb: [middle, 0] } as const
  return { ...design, view: { direction: 'down', positions, sizes: { az: [width, 200] } } }
}

test('a title steps aside for a line that comes in under it', () => {
  const design = calledFromAbove(420)
  const layout = layoutOf(design)
  expect(Math.abs(layout.titles?.get('az') ?? 0)).toBeGreaterThan(40)
  expect(measure(design, layout).throughTitles).toBe(0)
  // Without the step the line would run through it.
  expect(measure(design, { ...layout, titles: new Map() }).throughTitles).toBe(1)
})

test('a title without room stays where it belongs', () => {
  expect(layoutOf(calledFromAbove(160)).titles?.has('az')).toBe(false)
})

test('a line goes straight down under a title that can step aside', () => {
  const design = calledFromAbove(420)
  expect(layoutOf(design).routes.get('e1')?.points).toHaveLength(2)
})
