import { expect, it } from 'vitest'
import { rememberLately } from './rememberLately.ts'

it('remembers the last few things asked about, each as long as fewer newer ones came', () => {
  const memory = rememberLately<object, number>(3)
  const keys = [{}, {}, {}, {}]
  keys.forEach((key, i) => memory.set(key, i))
  expect(keys.map((key) => memory.get(key))).toEqual([undefined, 1, 2, 3])
})

it('takes a new answer to an old question without forgetting another', () => {
  const memory = rememberLately<object, string>(2)
  const [a, b] = [{}, {}]
  memory.set(a, 'one')
  memory.set(b, 'two')
  memory.set(a, 'three')
  expect([memory.get(a), memory.get(b)]).toEqual(['three', 'two'])
})

it('forgets what it is told to, and nothing else', () => {
  const memory = rememberLately<object, number>(2)
  const [a, b, c] = [{}, {}, {}]
  memory.set(a, 1)
  memory.set(b, 2)
  memory.forget(a)
  memory.set(c, 3)
  expect([memory.get(a), memory.get(b), memory.get(c)]).toEqual([undefined, 2, 3])
})

it('remembers again what was forgotten', () => {
  const memory = rememberLately<object, number>(1)
  const [a, b] = [{}, {}]
  memory.set(a, 1)
  memory.set(b, 2)
  memory.set(a, 3)
  expect([memory.get(a), memory.get(b)]).toEqual([3, undefined])
})
