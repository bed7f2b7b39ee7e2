import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDesign } from '../model/index.ts'
import { arbitraryDesign } from './testing/oracle/arbitraryDesign.ts'
import { differences } from './testing/oracle/differences.ts'
import { failoverDesign } from './testing/oracle/failoverDesign.ts'
import { pairDifferences } from './testing/oracle/pairDifferences.ts'
import { simulationDifferences } from './testing/oracle/simulationDifferences.ts'
import { stateDifferences } from './testing/oracle/stateDifferences.ts'

const files = import.meta.glob<unknown>('../../samples/*.json', { eager: true, import: 'default' })

/** Samples where the rules leave room and the two implementations read them apart: each names the rule. */
const readApart: Readonly<Record<string, string>> = {
  'data-lake-ingestion-sources': 'E2',
  'fsx-windows-hybrid': 'E1',
  'hybrid-dns-resolver': 'E1',
  'q33-b-documentdb': 'E1',
}

const slugOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.json$/, '')

describe('the plain implementation of the rules', () => {
  const agreed = Object.entries(files).filter(([path]) => !(slugOf(path) in readApart))

  it.each(agreed)('[F3] agrees with the engine on every fact of %s', (_path, value) => {
    const read = readDesign(value)
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '))
    expect(differences(read.design)).toEqual([])
  })

  const apart = Object.entries(files).filter(([path]) => slugOf(path) in readApart)

  it.each(apart)('[F3] differs only in which flows there are in %s', (_path, value) => {
    const read = readDesign(value)
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message).join('; '))
    const lines = differences(read.design)
    expect(lines).not.toEqual([])
    expect(lines.filter((line) => !line.startsWith('flow only'))).toEqual([])
  })

  it('[F3] agrees with the engine on every fact of random designs', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        expect(differences(design)).toEqual([])
      }),
      { numRuns: 300, seed: 20, endOnFailure: true },
    )
  })

  const kinds = [
    ['failover', failoverDesign],
    ['other', arbitraryDesign],
  ] as const

  it.each(kinds)(
    '[C5a] agrees on states, takeovers and margins of %s designs',
    { timeout: 120_000 },
    (_kind, any) => {
      fc.assert(
        fc.property(any, (design) => {
          expect(stateDifferences(design)).toEqual([])
        }),
        { numRuns: 50, seed: 21, endOnFailure: true },
      )
    },
  )

  it.each(kinds)('[F4] agrees on what stops %s designs only together', { timeout: 120_000 }, (_kind, any) => {
    fc.assert(
      fc.property(any, (design) => {
        expect(pairDifferences(design)).toEqual([])
      }),
      { numRuns: 20, seed: 22, endOnFailure: true },
    )
  })

  it.each(kinds)(
    '[C5d][C5e] agrees on every state of flows and parts in %s designs',
    { timeout: 120_000 },
    (_kind, any) => {
      fc.assert(
        fc.property(any, (design) => {
          expect(simulationDifferences(design)).toEqual([])
        }),
        { numRuns: 15, seed: 23, endOnFailure: true },
      )
    },
  )
})
