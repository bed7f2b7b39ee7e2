import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import { check } from './index.ts'

const asked = (more: DrawnNodes, lines: readonly DrawnEdge[]) => {
  const design = drawn({ users: ['users'], nlb: ['nlb', 'vpc'], web: ['ec2', 'vpc'], ...more }, [
    'nlb > web',
    ...lines,
  ])
  return check.asks?.(design, analyse(design)).length
}

describe('a Network Load Balancer without a word on security groups', () => {
  it('is asked about only where the Internet reaches it', () => {
    expect(asked({}, ['users > nlb'])).toBe(1)
    expect(asked({ api: ['api-gateway'] }, ['users > api', 'api > nlb'])).toBe(0)
    expect(asked({}, [])).toBe(0)
  })
})
