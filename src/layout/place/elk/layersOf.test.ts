import { expect, test } from 'vitest'
import { layersOf } from './layersOf.ts'

const callsOf = (text: string) => {
  const calls = new Map<string, Set<string>>()
  for (const [from = '', to = ''] of text.split(' ').map((call) => call.split('>')))
    calls.set(from, (calls.get(from) ?? new Set()).add(to))
  return calls
}
const layersIn = (keys: string, calls: string) => Object.fromEntries(layersOf(keys.split(''), callsOf(calls)))

test('what is called stands behind all that call it', () => {
  expect(layersIn('abcd', 'a>b b>c a>c c>d')).toEqual({ a: 0, b: 1, c: 2, d: 3 })
})

test('what nothing calls stands right before what it calls first', () => {
  expect(layersIn('abcx', 'a>b b>c x>c')).toEqual({ a: 0, b: 1, c: 2, x: 1 })
})

test('a way back ends where it came by, and a circle that nothing leads into has layers too', () => {
  expect(layersIn('abc', 'a>b b>c c>b')).toEqual({ a: 0, b: 1, c: 2 })
  expect(layersIn('xy', 'x>y y>x')).toEqual({ x: 0, y: 1 })
})

test('what calls nothing and is not called stands in the first layer', () => {
  expect(layersIn('ab', 'c>d')).toEqual({ a: 0, b: 0 })
})
