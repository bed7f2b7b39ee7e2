import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  availabilityInWords,
  basisOf,
  downtimeOfYear,
  leastAvailable,
  percentInWords,
  rangeInWords,
} from './availabilityWords.ts'

describe('availability in words', () => {
  it.each([
    [0.9995, '99.95 %, about 4 h 23 min a year', '99.95 %, 1년에 약 4시간 23분'],
    [0.999, '99.9 %, about 8 h 46 min a year', '99.9 %, 1년에 약 8시간 46분'],
    [0.999843, '99.984 %, about 1 h 23 min a year', '99.984 %, 1년에 약 1시간 23분'],
    [0.99999, '99.999 %, about 5 min a year', '99.999 %, 1년에 약 5분'],
    [0.9999999, 'more than 99.999 %, under 5 min a year', '99.999 % 초과, 1년에 5분 미만'],
    [0.98, '98 %, about 7 days 7 h a year', '98 %, 1년에 약 7일 7시간'],
    [0.5, '50 %, about 182 days 15 h a year', '50 %, 1년에 약 182일 15시간'],
  ])('%d', (value, en, ko) => {
    expect(availabilityInWords(value)).toBe(en)
    expect(availabilityInWords(value, 'ko')).toBe(ko)
  })

  it('never rounds up to certainty, and never says sixty minutes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1 - 1e-9, noNaN: true }), (value) => {
        expect(percentInWords(value)).not.toBe('100 %')
        expect(downtimeOfYear(value)).not.toMatch(/\b(60 (min|s)|24 h)\b/)
      }),
    )
  })

  it('gives a range from its low end to its high end, and one figure where both are the same', () => {
    expect(rangeInWords({ low: 0.999, high: 0.9999 })).toBe('99.9–99.99 %')
    expect(rangeInWords({ low: 0.999, high: 0.99999999 })).toBe('99.9–99.9999 %')
    expect(rangeInWords({ low: 0.999, high: 0.999 })).toBe('99.9 %')
  })

  it('says when figures of the author count, and when it was sampled', () => {
    const input = { failure: 'db', percent: 99, low: 99, high: 99, importance: 1 } as const
    const stated = { ...input, provenance: 'author', basis: { key: 'stated' } } as const
    expect(basisOf({ inputs: [], method: 'exact' })).toBe('published SLAs and the editable defaults')
    expect(basisOf({ inputs: [stated], method: 'sampled' })).toMatch(/figures of the author, by sampling$/)
  })

  it('judges a design by the worst of the flows that serve', () => {
    const flows = [
      { id: 'a', kind: 'serve' },
      { id: 'b', kind: 'serve' },
      { id: 'c', kind: 'process' },
    ]
    const of = (flow: string, value: number) => ({ flow, value })
    expect(leastAvailable(flows, [of('a', 0.99), of('b', 0.98), of('c', 0.5)])?.flow).toBe('b')
    expect(leastAvailable(flows, [of('c', 0.5)])?.flow).toBe('c')
    expect(leastAvailable(flows, [])).toBeUndefined()
  })
})
