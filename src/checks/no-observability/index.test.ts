import { describe, expect, it } from 'vitest'
import { drawn, findings, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const sleeping = (more: DrawnNodes = {}, lines: readonly DrawnEdge[] = []) =>
  drawn(
    {
      users: ['users'],
      web: ['ec2', 'az-a', { label: 'Web' }],
      standby: ['ec2', 'az-b', { label: 'Standby', props: { state: 'stopped' } }],
      ...more,
    },
    ['users > web', { from: 'users', to: 'standby', kind: 'failover', mode: 'path' }, ...lines],
  )

describe('monitoring that is missing', () => {
  it('is missed where a recovery waits for somebody to notice', () => {
    expect(findings(check, sleeping())).toMatchObject([{ on: ['standby'], severity: 'info' }])
    expect(fixFaults(sleeping(), 'no-observability')).toEqual([])
  })

  it('is not where an alarm or a health check looks', () => {
    expect(
      findings(check, sleeping({ alarm: ['cloudwatch-alarm', 'region'] }, ['web > alarm management'])),
    ).toEqual([])
    expect(
      findings(
        check,
        sleeping({ dns: ['route53', undefined, { props: { healthCheck: true } }] }, ['users > dns']),
      ),
    ).toEqual([])
  })

  it('is not missed in every drawing that leaves it out', () => {
    expect(findings(check, drawn({ users: ['users'], web: ['ec2', 'az-a'] }, ['users > web']))).toEqual([])
  })
})
