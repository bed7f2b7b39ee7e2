import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const doors = (
  second: readonly [string, string, { props: { state: string } }?],
  edges: readonly string[] = [],
) =>
  drawn(
    { users: ['users'], one: ['api-gateway', 'region'], two: second, admin: ['admin'] },
    ['users > one', ...edges],
    { groups: tokyo },
  )

describe('a second Region nobody is led to', () => {
  it('is milder than two that are called one by one, and Route 53 leads there', () => {
    const idle = doors(['api-gateway', 'tokyo'])
    expect(findings(check, idle)).toMatchObject([{ on: ['one', 'two'], severity: 'medium' }])
    expect(findings(check, doors(['api-gateway', 'tokyo'], ['users > two']))).toMatchObject([
      { severity: 'high' },
    ])
    expect(fixFaults(idle, 'multi-region-no-router')).toEqual([])
  })

  it('is none where the other Region does something else, waits for a disaster, or is the same Region', () => {
    expect(findings(check, doors(['lambda', 'tokyo']))).toEqual([])
    expect(findings(check, doors(['api-gateway', 'tokyo', { props: { state: 'stopped' } }]))).toEqual([])
    expect(findings(check, doors(['api-gateway', 'vpc']))).toEqual([])
  })
})
