import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('services in a chain', () => {
  it('are not the two tiers of one service', () => {
    const tiers = drawn(
      {
        users: ['users'],
        elb: ['elb', 'vpc'],
        web: ['ec2', 'vpc', { label: 'Web' }],
        inner: ['alb', 'vpc'],
        app: ['ec2', 'vpc', { label: 'App' }],
      },
      ['users > elb', 'elb > web', 'web > inner', 'inner > app'],
    )
    expect(findings(check, tiers)).toEqual([])
  })

  it('may call each other in a circle without an end', () => {
    const circle = drawn(
      {
        one: ['api-gateway'],
        'one-fn': ['lambda'],
        two: ['api-gateway'],
        'two-fn': ['lambda'],
        users: ['users'],
      },
      ['users > one', 'users > two', 'one > one-fn', 'one-fn > two', 'two > two-fn', 'two-fn > one'],
    )
    expect(findings(check, circle)).toMatchObject([
      { severity: 'info', params: { count: '2', product: '99.8' } },
    ])
  })
})
