import { describe, expect, it } from 'vitest'
import { parseDesign } from '../model/index.ts'
import { fixFaults } from './testing/fixFaults.ts'

const texts = import.meta.glob<string>('../../samples/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const files = Object.entries(texts).map(([path, text]) => ({
  slug: path.replace(/^.*\/|\.json$/g, ''),
  text,
}))

describe('every fix offered for a sample', () => {
  it.each(files)('of $slug makes its finding go away and brings nothing as bad', ({ text }) => {
    const read = parseDesign(text)
    expect(read.ok ? fixFaults(read.design) : read.faults).toEqual([])
  })
})
