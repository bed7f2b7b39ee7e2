import { expect, it } from 'vitest'
import type { DrawingChanges } from '../../formats/index.ts'
import type { Layout } from '../../layout/index.ts'
import { marksOn } from './differences.ts'

const rect = { x: 0, y: 0, width: 112, height: 84 }
const layout: Layout = {
  rects: new Map([
    ['db', rect],
    ['web', rect],
  ]),
  spans: new Map([['asg', rect]]),
  routes: new Map([
    [
      'e1',
      {
        points: [
          { x: 0, y: 0 },
          { x: 100, y: 0 },
        ],
      },
    ],
  ]),
}
const changes: DrawingChanges = {
  design: [],
  added: [
    { type: 'node', id: 'web', label: 'Web' },
    { type: 'edge', id: 'e1', label: '' },
    { type: 'waiver', id: 'az-gap:az-a', label: '' },
  ],
  removed: [{ type: 'node', id: 'db', label: 'DB' }],
  changed: [{ type: 'span', id: 'asg', label: 'ASG', fields: [] }],
}

it('marks what is gone on the earlier picture and what is new on the later one; what changed on both', () => {
  const seen = (side: 'before' | 'after') =>
    marksOn(side, changes, layout).map(({ id, difference }) => `${difference} ${id}`)
  expect(seen('before')).toEqual(['removed db', 'changed asg'])
  expect(seen('after')).toEqual(['added web', 'added e1', 'changed asg'])
})

it('marks a changed line on either picture where it is drawn there, whatever it is called', () => {
  const renamed: DrawingChanges = {
    ...changes,
    changed: [{ type: 'edge', id: 'e9', was: 'e1', label: '', fields: [] }],
  }
  const seen = (side: 'before' | 'after') => marksOn(side, renamed, layout).map(({ id }) => id)
  expect(seen('before')).toEqual(['db', 'e1'])
  // On the later picture of this test nothing is called e9.
  expect(seen('after')).toEqual(['web', 'e1'])
  expect(marksOn('before', renamed, layout).at(-1)?.difference).toBe('changed')
})

it('marks a line at its middle', () => {
  const mark = marksOn('after', changes, layout).find(({ id }) => id === 'e1')
  expect(mark?.rect).toEqual({ x: 42, y: -8, width: 16, height: 16 })
})
