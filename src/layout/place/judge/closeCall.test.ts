import { expect, test } from 'vitest'
import { leafBox } from '../../../model/index.ts'
import { aDesign, edgesOf } from '../../testing/aDesign.ts'
import type { Seen } from './choice.ts'
import { createChoice } from './choice.ts'
import { closeCall } from './closeCall.ts'

const design = aDesign({
  nodes: ['a', 'b'].map((id) => ({ id, service: 'ec2', label: id })),
  edges: edgesOf('a -> b'),
})

function seen(y: number, badness: number): Seen {
  const rects = new Map([
    ['a', { ...leafBox, x: 0, y: 0 }],
    ['b', { ...leafBox, x: 300, y }],
  ])
  return { rects, direction: 'right', badness, bends: 2, crossings: 0, shape: 0 }
}

test('of placements that look as good at a glance the one with the better lines is taken', () => {
  const choice = createChoice()
  choice.offer(seen(160, 1), 0)
  choice.offer(seen(0, 1.2), 0)
  expect(closeCall(design, choice)?.rects.get('b')?.y).toBe(0)
})

test('what looks clearly better is taken as it is, and so is what was offered twice', () => {
  const choice = createChoice()
  choice.offer(seen(160, 1), 0)
  choice.offer(seen(160, 1), 0)
  choice.offer(seen(0, 2), 0)
  expect(choice.near(0.5).length).toBe(1)
  expect(closeCall(design, choice)?.rects.get('b')?.y).toBe(160)
})
