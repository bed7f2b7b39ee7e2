import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a read replica', () => {
  it('beside a Multi-AZ primary is only a word of warning', () => {
    const design = drawn({ db: ['rds', 'az-a', { props: { multiAz: true } }], rr: ['rds-replica', 'az-b'] }, [
      'db > rr replication',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['rr'], severity: 'info' }])
  })

  it('in another Region is a matter of disaster recovery, not of this check', () => {
    const design = drawn({ db: ['rds', 'az-a'], rr: ['rds-replica', 'tokyo-a'] }, ['db > rr replication'], {
      groups: tokyo,
    })
    expect(findings(check, design)).toEqual([])
  })
})
