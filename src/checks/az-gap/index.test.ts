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

  it('says so when a single point of failure is the cause', () => {
    const single = drawn({ users: ['users'], 'only-one': ['ec2', 'az-a'] }, ['users > only-one'])
    const whyOf = (design: typeof single) =>
      runChecks(design, analyse(design)).find((finding) => finding.check === 'az-gap')?.why
    expect(whyOf(single)).toContain('single point of failure')
    expect(whyOf(behind('az-a', 'az-a'))).not.toContain('single point of failure')
  })
})
