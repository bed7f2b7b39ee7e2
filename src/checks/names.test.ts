import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/index.ts'
import { flowName, quotedFlow } from './names.ts'
import { drawn } from './testing/drawn.ts'

const twins = drawn(
  {
    users: ['users'],
    elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
    one: ['ec2', 'az-a', { label: 'Web' }],
    two: ['ec2', 'az-b', { label: 'Web' }],
  },
  ['users > elb', 'elb > one', 'elb > two'],
)

describe('names in findings', () => {
  it('count replicas of one name as one tier of a flow, and quote the flow in a sentence', () => {
    const [flow] = analyse(twins).flows
    expect(flow && flowName(twins, flow)).toBe('users → Web ×2')
    expect(flow && quotedFlow(twins, flow)).toBe('“users → Web ×2”')
  })
})
