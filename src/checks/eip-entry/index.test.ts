import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('an Elastic IP', () => {
  it('is worse where it never moves', () => {
    const design = drawn({ users: ['users'], eip: ['eip', 'region'], web: ['ec2', 'az-a'] }, [
      'users > eip',
      'eip > web',
    ])
    expect(findings(check, design)).toMatchObject([{ on: ['eip'], severity: 'medium' }])
  })

  it('of something that calls out is nobody’s front door', () => {
    const design = drawn({ net: ['internet'], eip: ['eip', 'region'], nat: ['nat-gateway', 'az-a'] }, [
      'nat > eip',
      'eip > net',
    ])
    expect(findings(check, design)).toEqual([])
  })

  it('is rarer than one would like: five for each Region', () => {
    const many = (count: number) =>
      drawn(
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`eip-${i}`, ['eip', 'region']] as const)),
        [],
      )
    expect(findings(check, many(5))).toEqual([])
    expect(findings(check, many(6))).toMatchObject([{ severity: 'low', params: { count: '6' } }])
  })
})
