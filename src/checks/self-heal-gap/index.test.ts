import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { runChecks } from '../runChecks.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const groupOfOne = (max: number, state?: string) =>
  drawn(
    {
      users: ['users'],
      elb: ['nlb', 'vpc', { azs: ['a', 'b'] }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'], ...(state ? { props: { state } } : {}) }],
    },
    ['users > elb', 'elb > web'],
    { spans: [{ id: 'one', kind: 'asg', label: 'Group of one', members: ['web'], props: { min: 1, max } }] },
  )

describe('one at a time', () => {
  it('is a group that may hold one member only', () => {
    expect(findings(check, groupOfOne(1))).toMatchObject([{ on: ['one', 'web'], severity: 'medium' }])
  })

  it('is not a group that may hold more: that one only has to be told', () => {
    expect(findings(check, groupOfOne(3))).toEqual([])
  })

  it('says with itself that the recovery waits for what must be started', () => {
    const launched = drawn(
      {
        users: ['users'],
        main: ['ec2', 'az-a'],
        spare: ['ec2', 'az-b', { props: { state: 'launched-on-failure' } }],
      },
      ['users > main', { from: 'users', to: 'spare', kind: 'failover', mode: 'path' }],
    )
    const told = runChecks(launched, analyse(launched)).filter(
      ({ on }) => on.includes('spare') || on.includes('main'),
    )
    expect(told).toMatchObject([{ check: 'self-heal-gap', folded: ['dr-control-plane'] }])
  })

  it('is not a standby that runs', () => {
    const pair = drawn({ users: ['users'], main: ['ec2', 'az-a'], spare: ['ec2', 'az-b'] }, [
      'users > main',
      { from: 'main', to: 'spare', kind: 'failover', mode: 'takeover' },
    ])
    expect(findings(check, pair)).toEqual([])
  })
})
