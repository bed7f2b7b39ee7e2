import { describe, expect, it } from 'vitest'
import { allDifferences } from './testing/oracle/allDifferences.ts'
import { allSamples } from './testing/samples.ts'

describe('the plain implementation of the rules', () => {
  const asked = allSamples.map(({ slug, design }) => [slug, design] as const)

  it('is asked about every sample', () => {
    expect(asked).toHaveLength(154)
  })

  it.each(asked)(
    '[F3][F4][C5a][C5d][C5e] agrees with the engine on every kind of fact of %s',
    (_, design) => {
      expect(allDifferences(design)).toEqual([])
    },
  )
})
