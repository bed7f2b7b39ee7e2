import { expect, test } from 'vitest'
import { changesSince } from './changesSince.ts'
import { withItems } from './withItems.ts'

test('a list with other items tells where they stand, and leaves the list as it was', () => {
  const list = ['a', 'b', 'c']
  const made = withItems(list, [
    [0, 'A'],
    [2, 'C'],
  ])
  expect(made).toEqual(['A', 'b', 'C'])
  expect(list).toEqual(['a', 'b', 'c'])
  expect(changesSince(made, list)).toEqual(['0', '2'])
})

test('with no other items it is the very list', () => {
  const list = ['a']
  expect(withItems(list, [])).toBe(list)
})
