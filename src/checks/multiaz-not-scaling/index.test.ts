import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const nodes = {
  app: ['ec2', 'az-a'],
  db: ['rds', 'az-a', { props: { multiAz: true, readHeavy: true } }],
  standby: ['rds-standby', 'az-b'],
} as const

describe('a Multi-AZ standby', () => {
  it('that something reads from is a mistake', () => {
    const design = drawn({ ...nodes, rr: ['rds-replica', 'az-b'] }, [
      'app > db',
      'app > standby sync',
      'db > standby replication',
      'db > rr replication',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['standby'], severity: 'medium' }])
  })

  it('may be reached once it has taken over', () => {
    const design = drawn({ ...nodes, cache: ['elasticache', 'az-a'] }, [
      'app > db',
      'app > cache soft',
      { from: 'app', to: 'standby', kind: 'failover', mode: 'path' },
    ])
    expect(findings(check, design)).toEqual([])
  })
})
