import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const pushed = (hub: string, labels: readonly [string, string]) =>
  drawn(
    {
      hub: [hub, 'region'],
      one: ['ec2', 'az-a', { label: labels[0] }],
      two: ['ec2', 'az-b', { label: labels[1] }],
    },
    ['hub > one async', 'hub > two async'],
  )

describe('what is not a queue', () => {
  it('is a topic for replicas of one tier, and none for two different services', () => {
    expect(findings(check, pushed('sns', ['Worker 1', 'Worker 2']))).toMatchObject([{ severity: 'high' }])
    expect(findings(check, pushed('sns', ['Billing', 'Shipping']))).toEqual([])
  })

  it('is a delivery stream with servers behind it, though not with the function that changes its records', () => {
    expect(findings(check, pushed('data-firehose', ['Billing', 'Shipping']))).toMatchObject([
      { severity: 'error' },
    ])
    const changed = drawn(
      { fh: ['data-firehose', 'region'], fn: ['lambda', 'region'], s3: ['s3', 'region'] },
      ['fh > fn sync', 'fh > s3 async'],
    )
    expect(findings(check, changed)).toEqual([])
  })
})
