import { expect, it } from 'vitest'
import { neighbourCard } from './neighbourCard.ts'

/** Five cards in rows of three. */
const grid = Array.from({ length: 5 }, (_, index) => ({
  left: (index % 3) * 100,
  top: Math.floor(index / 3) * 80,
  width: 90,
}))

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 4, undefined],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, undefined],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 3, undefined],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 1, undefined],
  ['Home', 4, 0],
  ['End', 0, 4],
  ['a', 0, undefined],
])('%s from card %i leads to %s', (key, at, next) => expect(neighbourCard(key, grid, at)).toBe(next))

it('leads nowhere from no card', () => expect(neighbourCard('ArrowDown', grid, -1)).toBeUndefined())
