import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const behind = (zones: string[]) =>
  drawn({ users: ['users'], elb: ['alb', 'vpc', { azs: zones }], web: ['ec2', 'az-b'] }, [
    'users > elb',
    'elb > web',
  ])

describe('a broken flow', () => {
  it('is one whose load balancer is not enabled where its targets stand', () => {
    expect(findings(check, behind(['a']))).toMatchObject([{ severity: 'error', flow: 'serve-users-web' }])
  })

  it('is not one that works', () => {
    expect(findings(check, behind(['a', 'b']))).toEqual([])
  })
})
