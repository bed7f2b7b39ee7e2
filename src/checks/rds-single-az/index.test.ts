import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'
import { examples } from './examples.ts'

const storedIn = (props: { readonly [key: string]: boolean | string }, edges: readonly string[] = []) =>
  drawn(
    {
      users: ['users'],
      fn: ['lambda', 'region'],
      db: ['rds', 'az-a', { props }],
      copy: ['rds-replica', 'az-b'],
      standby: ['rds-standby', 'az-b'],
    },
    ['users > fn', 'fn > db', ...edges],
  )

describe('a single-AZ RDS instance', () => {
  it('says alone what it means as a single point of failure, for its zone and for the tier in the other', () => {
    const { failing } = examples
    const told = runChecks(failing, analyse(failing)).filter(
      ({ on }) => on.includes('db') || on.includes('az-a'),
    )
    expect(told.map(({ check: id, folded }) => [id, folded])).toEqual([
      ['rds-single-az', ['az-gap', 'hidden-cross-az', 'spof-component']],
    ])
  })

  it('is not helped by a read replica, and says so', () => {
    const [found] = findings(check, storedIn({}, ['db > copy replication']))
    expect(found && check.words.en.why(found.params)).toContain('no standby')
  })

  it('is not one with its standby drawn, nor one that waits for a disaster', () => {
    expect(findings(check, storedIn({}, ['db > standby replication']))).toEqual([])
    expect(findings(check, storedIn({ state: 'stopped' }))).toEqual([])
  })

  it('is not a test copy of a database that has a standby itself, but is the target of a migration', () => {
    const filledFrom = (source: readonly [string, string, object?]) =>
      drawn(
        {
          source: [source[0], source[1], { ...source[2] }],
          dms: ['dms', 'az-a'],
          test: ['rds', 'az-a'],
        },
        ['source > dms replication', 'dms > test replication'],
      )
    expect(
      findings(check, filledFrom(['rds', 'vpc', { azs: ['a', 'b'], props: { multiAz: true } }])),
    ).toEqual([])
    expect(findings(check, filledFrom(['onprem-db', 'dc']))).toMatchObject([
      { on: ['test'], severity: 'low' },
    ])
  })
})
