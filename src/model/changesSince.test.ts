import { expect, it } from 'vitest'
import { changesSince, tellChange } from './changesSince.ts'

it('tells what differs from what something was made of, and nothing of anything else', () => {
  const first = new Map([['a', 1]])
  const second = new Map([['a', 2]])
  const third = new Map([...second, ['b', 3]])
  tellChange(second, first, ['a'])
  expect(changesSince(second, first)).toEqual(['a'])
  expect(changesSince(first, first)).toEqual([])
  expect(changesSince(third, first)).toBeUndefined()
})

it('tells the way back as well, as undoing takes it', () => {
  const first = new Map([['a', 1]])
  const second = new Map([['a', 2]])
  tellChange(second, first, ['a'])
  expect(changesSince(first, second)).toEqual(['a'])
})

it('follows a few steps, and no more', () => {
  const all = [new Map([['a', 0]])]
  for (let i = 1; i < 20; i++) {
    const before = all[i - 1] ?? new Map<string, number>()
    const next = new Map([...before, ['a', i]])
    tellChange(next, before, [i === 2 ? 'b' : 'a'])
    all.push(next)
  }
  const at = (i: number) => all[i] ?? new Map<string, number>()
  expect(changesSince(at(3), at(0))?.toSorted()).toEqual(['a', 'b'])
  expect(changesSince(at(0), at(3))?.toSorted()).toEqual(['a', 'b'])
  expect(changesSince(at(19), at(0))).toBeUndefined()
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
