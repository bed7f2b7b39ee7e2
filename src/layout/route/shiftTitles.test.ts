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

/** Two zones, one below the other, whose databases are joined by a line that comes in under the lower one's title. */
function replicated(): Design {
  const zone = (z: string) => ({
    id: `az-${z}`,
    kind: 'az' as const,
    label: `Availability Zone ${z}`,
    zone: z,
  })
  const design = aDesign({
    groups: [zone('a'), zone('b')],
    nodes: [
      { id: 'db-a', service: 'rds', label: 'Primary', group: 'az-a' },
      { id: 'db-b', service: 'rds-standby', label: 'Standby', group: 'az-b' },
    ],
    edges: edgesOf('db-a -> db-b'),
  })
  const positions = { 'az-a': [0, 200], 'db-a': [224, 60], 'az-b': [0, 540], 'db-b': [224, 60] } as const
  const sizes = { 'az-a': [560, 300], 'az-b': [560, 300] } as const
  return { ...design, view: { direction: 'right', positions, sizes } }
}

test('the titles of twin zones step aside together, though a line comes in under one alone', () => {
  const { titles } = layoutOf(replicated())
  expect(Math.abs(titles?.get('az-b') ?? 0)).toBeGreaterThan(20)
  expect(titles?.get('az-a')).toBe(titles?.get('az-b'))
})

test('a title does not follow its twin under a line', () => {
  const design = replicated()
  const { view } = design
  const by = layoutOf(design).titles?.get('az-b') ?? 0
  // Where the words would stand, and do not stand now.
  const x = 280 + by + Math.sign(by) * 30 - 56
  const called: Design = {
    ...design,
    nodes: [
      ...design.nodes,
      { id: 'caller', service: 'alb', label: 'Caller' },
      { id: 'web', service: 'ec2', label: 'Web', group: 'az-a' },
    ],
    edges: [...design.edges, { id: 'down', from: 'caller', to: 'web' }],
    view: { ...view, positions: { ...view?.positions, caller: [x, 0], web: [x, 180] } },
  }
  const layout = layoutOf(called)
  expect(layout.routes.get('down')?.points).toHaveLength(2)
  expect(layout.titles?.get('az-b')).toBe(by)
  expect(layout.titles?.has('az-a')).toBe(false)
  expect(measure(called, layout).throughTitles).toBe(0)
})
