import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeLabelRect } from './nodeLabel.ts'
import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

describe('text width', () => {
  test('of Latin letters comes from the table', () => {
    // Liberation Sans: A 667, W 944, i 222 thousandths of an em.
    expect(textWidth('AWi', 10)).toBeCloseTo(18.33)
    expect(textWidth('A', 10, true)).toBeCloseTo(7.22)
  })

  test('of Hangul and CJK is one em each', () => {
    expect(textWidth('가용영역', 12)).toBe(48)
    expect(textWidth('東京', 10)).toBe(20)
  })

  test('grows with every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(textWidth(a + b, 12)).toBeGreaterThanOrEqual(textWidth(a, 12))
      }),
    )
  })
})

describe('wrapping a label', () => {
  test('breaks at spaces into even lines', () => {
    expect(wrapLabel('Application Load Balancer', 112, 12)).toEqual(['Application', 'Load Balancer'])
    expect(wrapLabel('EC2', 112, 12)).toEqual(['EC2'])
    expect(wrapLabel('   ', 112, 12)).toEqual([])
  })

  test('breaks Hangul without spaces where it has to', () => {
    expect(wrapLabel('아주긴이름의데이터베이스', 80, 12)).toHaveLength(2)
  })

  test('ends in an ellipsis only what does not fit', () => {
    expect(wrapLabel('Donaudampfschifffahrtsgesellschaft', 80, 12)[0]).toMatch(/^Donau.*…$/u)
    expect(wrapLabel('one two three four five six seven eight', 60, 12, 2)).toHaveLength(2)
    expect(wrapLabel('one two three four five six seven eight', 60, 12, 2)[1]).toMatch(/…$/u)
    expect(wrapLabel('one two three', 60, 12, 3).join(' ')).toBe('one two three')
  })

  test('never gives a line wider than asked, nor more lines', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 40, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = wrapLabel(text, width, 12, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  test('stands centred below the icon', () => {
    const rect = nodeLabelRect('NAT gateway', { x: 100, y: 50, width: 112, height: 84 })
    expect(Math.abs(rect.x + rect.width / 2 - 156)).toBeLessThanOrEqual(1)
    expect(rect.y).toBeGreaterThan(98)
  })
})
