import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a bucket that another copies', () => {
  const copied = (...more: string[]) =>
    drawn(
      {
        users: ['users'],
        dns: ['route53'],
        fn: ['lambda', 'tokyo'],
        one: ['s3', 'region'],
        two: ['s3', 'tokyo'],
      },
      [
        'users > dns',
        { from: 'dns', to: 'fn', kind: 'failover', mode: 'path' },
        'fn > two',
        'one > two replication',
        ...more,
      ],
      { groups: tokyo },
    )

  it('is behind when the failover comes', () => {
    expect(findings(check, copied())).toMatchObject([{ on: ['one', 'two'], severity: 'low' }])
  })

  it('is a partner when both copy each other', () => {
    expect(findings(check, copied('two > one replication'))).toEqual([])
  })
})
