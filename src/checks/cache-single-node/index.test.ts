import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const app = { users: ['users'], fn: ['lambda', 'region'], table: ['dynamodb', 'region'] } as const

describe('a cache on one node', () => {
  it('costs only speed where it is aside', () => {
    const design = drawn({ ...app, cache: ['elasticache', 'az-a'] }, [
      'users > fn',
      'fn > table',
      'fn > cache soft',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['cache'], severity: 'low' }])
  })

  it('stops the flow where every way leads through it', () => {
    const design = drawn({ ...app, dax: ['dax', 'az-a'] }, [
      'users > fn',
      'fn > dax sync',
      'dax > table sync',
    ])
    expect(findings(check, design)).toMatchObject([
      { on: ['dax'], severity: 'high', params: { kind: 'dax' } },
    ])
  })

  it('is no longer one with a second node of its cluster', () => {
    const design = drawn(
      { ...app, one: ['elasticache', 'az-a'], two: ['elasticache', 'az-b'] },
      ['users > fn', 'fn > one soft', 'fn > table'],
      { spans: [{ id: 'cluster', kind: 'cache-cluster', label: 'Cluster', members: ['one', 'two'] }] },
    )
    expect(findings(check, design)).toEqual([])
  })
})
