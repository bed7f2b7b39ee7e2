import { describe, expect, it } from 'vitest'
import { keyCaps } from './keyCaps.ts'
import { menuTarget } from './menuTarget.ts'
import { readNumber } from './readNumber.ts'

describe('walking a menu', () => {
  const labels = ['New', 'Open…', 'Save', 'Samples…']
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['s', 0, 2],
    ['s', 2, 3],
    ['S', 3, 2],
    ['x', 0, undefined],
    ['Shift', 0, undefined],
  ])('%s from entry %i leads to %s', (key, at, next) => expect(menuTarget(key, labels, at)).toBe(next))

  it('an empty menu leads nowhere', () => expect(menuTarget('ArrowDown', [], -1)).toBeUndefined())
})

describe('a number field', () => {
  it('reads numbers, with a comma too, and holds them between their bounds', () => {
    expect(readNumber(' 2,5 ')).toBe(2.5)
    expect(readNumber('0', 1)).toBe(1)
    expect(readNumber('9', 1, 5)).toBe(5)
  })
  it('takes nothing for no value, and words for no number', () => {
    expect(readNumber('  ')).toBeUndefined()
    expect(readNumber('two')).toBe('invalid')
    expect(readNumber('Infinity')).toBe('invalid')
  })
})

describe('key caps', () => {
  it('stand one a key, and the plus key is no separator', () => {
    expect(keyCaps('Mod+Shift+z').slice(1)).toEqual(['Shift', 'Z'])
    expect(keyCaps('Mod++').at(-1)).toBe('+')
    expect(keyCaps('/')).toEqual(['/'])
  })
})
