import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { check } from './index.ts'

const standbyIn = (group: 'az-b' | 'tokyo-a', mode: 'path' | 'none') =>
  drawn(
    {
      users: ['users'],
      dns: ['route53', undefined, { props: { healthCheck: true } }],
      web: ['ec2', 'az-a', { label: 'Web' }],
      standby: ['ec2', group, { label: 'Standby', props: { state: 'created-on-disaster' } }],
    },
    [
      'users > dns',
      'users > web',
      ...(mode === 'path' ? [{ from: 'users', to: 'standby', kind: 'failover', mode } as const] : []),
    ],
    { groups: tokyo },
  )

describe('a recovery by control plane', () => {
  it('is milder in another Region than the one in trouble', () => {
    expect(findings(check, standbyIn('az-b', 'path'))).toMatchObject([
      { on: ['standby'], severity: 'medium' },
    ])
    expect(findings(check, standbyIn('tokyo-a', 'path'))).toMatchObject([
      { on: ['standby'], severity: 'low' },
    ])
  })

  it('is none where nothing fails over to what sleeps', () => {
    expect(findings(check, standbyIn('az-b', 'none'))).toEqual([])
  })
})
