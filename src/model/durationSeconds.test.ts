import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationSeconds } from './durationSeconds.ts'

describe('the length of an ISO 8601 duration', () => {
  it.each([
    ['PT0S', 0],
    ['PT0.5S', 0.5],
    ['PT5M', 300],
    ['PT1H30M', 5400],
    ['P1D', 86_400],
    ['P1M', 2_592_000],
    ['P1Y2M3DT4H5M6S', 31_536_000 + 5_184_000 + 259_200 + 14_400 + 306],
    ['P2W', 1_209_600],
  ])('%s is %d seconds', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds)
  })

  it.each(['', 'P', 'PT', '1 hour', 'PT1H ', 'P1H', 'T1H', 'PT1.5H', 'P1W2D', '-PT1H'])(
    '%j is no duration',
    (text) => {
      expect(durationSeconds(text)).toBeUndefined()
    },
  )

  it('adds up its parts', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (d, h, m, s) => {
        expect(durationSeconds(`P${d}DT${h}H${m}M${s}S`)).toBe(d * 86_400 + h * 3600 + m * 60 + s)
      }),
    )
  })
})
