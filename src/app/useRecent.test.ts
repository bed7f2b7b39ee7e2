import { expect, it } from 'vitest'
import { recentAmong } from './useRecent.ts'

const kept = (id: string, more: object = {}) => ({
  id,
  text: '',
  title: id,
  parts: 1,
  at: 1,
  edited: true,
  ...more,
})

it('offers the drawings edited last, without the open one, those thrown away and those only looked at', () => {
  const all = [
    kept('open'),
    kept('gone', { deletedAt: 3 }),
    kept('looked', { edited: false }),
    kept('a'),
    kept('b'),
  ]
  expect(recentAmong(all, 'open').map(({ id }) => id)).toEqual(['a', 'b'])
})

it('offers five at most', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => kept(id))
  expect(recentAmong(all, 'a').map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f'])
})
