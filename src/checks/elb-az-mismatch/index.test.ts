import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const behind = (target: readonly [string, string, { azs: string[] }?], azs?: string[]) =>
  drawn({ users: ['users'], lb: ['nlb', 'vpc', azs ? { azs } : {}], web: target }, ['users > lb', 'lb > web'])

describe('targets outside a load balancer’s zones', () => {
  it('are those that stand in no zone it is enabled in', () => {
    expect(findings(check, behind(['ec2', 'az-b'], ['a']))).toMatchObject([
      { on: ['lb', 'web'], severity: 'medium' },
    ])
  })

  it('are none where it names no zone, or a fleet drawn once reaches into one of its zones', () => {
    expect(findings(check, behind(['ec2', 'az-b']))).toEqual([])
    expect(findings(check, behind(['ec2', 'vpc', { azs: ['a', 'b'] }], ['a']))).toEqual([])
  })
})
