import fc from 'fast-check'
import { expect, it } from 'vitest'
import { durationSeconds } from '../../model/index.ts'
import { isoDuration } from './isoDuration.ts'

it('seconds become a duration that reads as the same seconds', () => {
  expect([0, 30, 900, 5400].map(isoDuration)).toEqual(['PT0S', 'PT30S', 'PT15M', 'PT1H30M'])
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), (seconds) => {
      expect(durationSeconds(isoDuration(seconds))).toBe(seconds)
    }),
  )
})
