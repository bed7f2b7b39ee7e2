import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a backup that is the only copy', () => {
  it('is only a plan where nobody waits for the data', () => {
    const design = drawn({ vm: ['onprem-server', 'dc'], vault: ['aws-backup', 'region'] }, [
      'vm > vault replication',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['vault'], severity: 'info' }])
  })

  it('is not that of a server behind a load balancer, nor of a store that has a living copy', () => {
    const design = drawn(
      {
        alb: ['alb', 'vpc'],
        web: ['ec2', 'az-a'],
        image: ['ami', 'region'],
        db: ['rds', 'az-a'],
        copy: ['rds-replica', 'az-b'],
        snap: ['rds-snapshot', 'region'],
      },
      ['alb > web', 'web > db', 'web > image replication', 'db > copy replication', 'db > snap replication'],
    )
    expect(findings(check, design)).toEqual([])
  })
})
