import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlipApart, startsWithSlip } from './oneSlip.ts'

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

/** Everything one slip away, by trying every slip. */
function slipsOf(text: string): Set<string> {
  const found = new Set([text])
  for (let at = 0; at <= text.length; at += 1) {
    const [before, after] = [text.slice(0, at), text.slice(at)]
    if (after.length > 0) found.add(before + after.slice(1))
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    for (const letter of 'abc') {
      found.add(before + letter + after)
      if (after.length > 0) found.add(before + letter + after.slice(1))
    }
  }
  return found
}

describe('isOneSlipApart', () => {
  it('agrees with trying every slip', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneSlipApart(a, b)).toBe(slipsOf(a).has(b))
      }),
      { numRuns: 2000 },
    )
  })

  it('finds every slip, in both directions', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const slips = [...slipsOf(text)]
        expect(slips.every((slip) => isOneSlipApart(text, slip) && isOneSlipApart(slip, text))).toBe(true)
      }),
    )
  })
})

describe('startsWithSlip', () => {
  it('forgives one slip at the start of a longer text', () => {
    expect(startsWithSlip('cloudfront', 'cluodf')).toBe(true)
    expect(startsWithSlip('cloudfront', 'clodf')).toBe(true)
    expect(startsWithSlip('cloudfront', 'front')).toBe(false)
  })
})
