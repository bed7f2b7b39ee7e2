import { describe, expect, it } from 'vitest'
import { toneOf } from './toneOf.ts'

const fine = {
  flows: 1,
  broken: 0,
  spofs: 0,
  transientSpofs: 0,
  azGaps: 0,
  regionGaps: 0,
  linkGaps: 0,
  hidden: 0,
}

describe('the tone of a verdict', () => {
  it('says nothing where nothing runs', () => expect(toneOf({ ...fine, flows: 0 })).toBe('nothing'))
  it('is good in one Region, and when parts replace themselves', () =>
    expect(toneOf({ ...fine, regionGaps: 1, transientSpofs: 2 })).toBe('good'))
  it.each(['spofs', 'azGaps', 'linkGaps', 'hidden'] as const)('is trouble with %s', (key) =>
    expect(toneOf({ ...fine, [key]: 1 })).toBe('trouble'),
  )
  it('is broken when a flow does not work, whatever else', () =>
    expect(toneOf({ ...fine, broken: 1, spofs: 3 })).toBe('broken'))
})
