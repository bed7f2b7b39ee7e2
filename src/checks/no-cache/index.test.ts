import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a database read a lot', () => {
  const nodes = {
    fn: ['lambda', 'region'],
    table: ['dynamodb', 'region', { props: { readHeavy: true } }],
  } as const

  it('has help from a cache on either side of it', () => {
    const beside = drawn({ ...nodes, cache: ['elasticache', 'az-a'] }, ['fn > table', 'fn > cache soft'])
    const before = drawn({ ...nodes, dax: ['dax', 'az-a'] }, ['fn > dax', 'dax > table'])
    expect(findings(check, beside)).toEqual([])
    expect(findings(check, before)).toEqual([])
    expect(findings(check, drawn(nodes, ['fn > table']))).toHaveLength(1)
  })
})
