import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

it('has more come as long as frames are in time, and half as many after one that was late', () => {
  const pace = createPace()
  const [first, second] = [pace.at(0), pace.at(16)]
  expect(second).toBeGreaterThan(first)
  expect(pace.now()).toBe(second)
  expect(pace.at(16 + 50)).toBe(Math.floor(second / 2))
  for (let late = 1; late < 9; late++) pace.at(66 + late * 50)
  expect(pace.now()).toBeGreaterThan(0)
})

it('takes no pause for a late frame', () => {
  const pace = createPace()
  const before = pace.at(0)
  expect(pace.at(5000)).toBe(before)
})
