import { describe, expect, it } from 'vitest'
import { check as singleWriter } from '../single-writer/index.ts'
import { drawn, findings, tokyo, type DrawnEdge } from '../testing/drawn.ts'
import { check } from './index.ts'

const twoRegions = (way: DrawnEdge, state?: string) =>
  drawn(
    {
      users: ['users'],
      'fn-1': ['lambda', 'region'],
      'fn-2': ['lambda', 'tokyo', state ? { props: { state } } : {}],
      'db-1': ['rds', 'vpc'],
      'db-2': ['rds-replica', 'vpc-2'],
    },
    ['users > fn-1', way, 'fn-1 > db-1', 'fn-2 > db-2', 'db-1 > db-2 replication'],
    { groups: tokyo },
  )
const passive = { from: 'users', to: 'fn-2', kind: 'failover', mode: 'path' } as const

describe('a replica in the other Region', () => {
  it('waits for a failover, or serves reads: one of two things is said', () => {
    expect(findings(check, twoRegions(passive))).toMatchObject([{ on: ['db-2'], severity: 'medium' }])
    expect(findings(singleWriter, twoRegions(passive))).toEqual([])
    expect(findings(check, twoRegions('users > fn-2'))).toEqual([])
    expect(findings(singleWriter, twoRegions('users > fn-2'))).toMatchObject([
      { on: ['db-1'], severity: 'info' },
    ])
  })

  it('serves nobody while what would use it is not running', () => {
    expect(findings(check, twoRegions('users > fn-2', 'stopped'))).toHaveLength(1)
  })
})
