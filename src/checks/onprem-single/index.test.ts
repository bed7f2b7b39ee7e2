import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

describe('one machine on premises', () => {
  it('says that its building stops the flow too', () => {
    const told = runChecks(examples.failing, analyse(examples.failing)).filter(
      ({ severity }) => severity !== 'info',
    )
    expect(told.map(({ check: id, on }) => [id, ...on])).toEqual([['onprem-single', 'db']])
    expect(told[0]?.folded).toContain('spof-component')
  })

  it('is a low matter where it is only moved from, and none where nothing speaks of it', () => {
    const moved = drawn({ db: ['onprem-db', 'dc'], dms: ['dms', 'az-a'], rds: ['rds', 'az-a'] }, [
      'db > dms replication',
      'dms > rds replication',
    ])
    expect(findings(check, moved)).toMatchObject([{ on: ['db'], severity: 'low' }])
    expect(findings(check, drawn({ db: ['onprem-db', 'dc'] }, []))).toEqual([])
  })

  it('is no matter where all that is drawn of it is its backup', () => {
    const kept = drawn({ vm: ['onprem-server', 'dc'], plan: ['aws-backup', 'region'] }, [
      'vm > plan replication',
    ])
    expect(findings(check, kept)).toEqual([])
  })
})
