import { expect, it } from 'vitest'
import { changesSince, tellChange } from './changesSince.ts'

it('tells what differs from what something was made of, and nothing of anything else', () => {
  const first = new Map([['a', 1]])
  const second = new Map([['a', 2]])
  const third = new Map([['a', 3]])
  tellChange(second, first, ['a'])
  tellChange(third, second, ['a'])
  expect(changesSince(second, first)).toEqual(['a'])
  expect(changesSince(first, first)).toEqual([])
  expect(changesSince(third, first)).toBeUndefined()
  expect(changesSince(first, second)).toBeUndefined()
})

it('tells where two that were made of the same may differ from one another', () => {
  const first = new Map([
    ['a', 1],
    ['b', 1],
  ])
  const second = new Map([...first, ['a', 2]])
  const other = new Map([...first, ['b', 2]])
  tellChange(second, first, ['a'])
  tellChange(other, first, ['a', 'b'])
  expect(changesSince(other, second)).toEqual(['a', 'b'])
  expect(changesSince(second, other)).toEqual(['a', 'b'])
})
