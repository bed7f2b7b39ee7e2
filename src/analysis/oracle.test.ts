import { describe, expect, it } from 'vitest'
import { readDesign } from '../model/index.ts'
import { differences } from './testing/oracle/differences.ts'

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
})
