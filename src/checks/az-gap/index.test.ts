import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const behind = (first: string, second: string) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-1': ['ec2', first],
      'web-2': ['ec2', second],
    },
    ['users > elb', 'elb > web-1', 'elb > web-2'],
  )

describe('an AZ gap', () => {
  it('is a zone that holds every replica', () => {
    expect(findings(check, behind('az-a', 'az-a'))).toMatchObject([{ on: ['az-a'], severity: 'high' }])
  })

  it('is gone when the replicas stand in two zones', () => {
    expect(findings(check, behind('az-a', 'az-b'))).toEqual([])
  })

  it('is said by the single point of failure that is its only cause, not twice', () => {
    const single = drawn({ users: ['users'], fn: ['lambda', 'region'], 'only-one': ['ec2', 'az-a'] }, [
      'users > fn',
      'fn > only-one',
    ])
    const graver = runChecks(single, analyse(single)).filter(({ check: id }) => /gap|spof/.test(id))
    expect(graver.map(({ on, folded }) => ({ on, folded }))).toContainEqual({
      on: ['only-one'],
      folded: ['az-gap'],
    })
    expect(graver.map((finding) => finding.check)).not.toContain('az-gap')
  })

  it('says so when a single point of failure is but one of its causes', () => {
    const mixed = drawn(
      {
        users: ['users'],
        elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
        'web-1': ['ec2', 'az-a'],
        'web-2': ['ec2', 'az-a'],
        db: ['rds', 'az-a'],
      },
      ['users > elb', 'elb > web-1', 'elb > web-2', 'web-1 > db', 'web-2 > db'],
    )
    const whyOf = (design: typeof mixed) =>
      runChecks(design, analyse(design)).find((finding) => finding.check === 'az-gap')?.why
    expect(whyOf(mixed)).toContain('single point of failure: db')
    expect(whyOf(behind('az-a', 'az-a'))).not.toContain('single point of failure')
  })
})
