import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const site = (survive?: 'az' | 'region') =>
  drawn(
    { users: ['users'], cf: ['cloudfront'], s3: ['s3', 'region'] },
    ['users > cf', 'cf > s3'],
    [{ id: 'read', entry: ['users'], goals: ['s3'], ...(survive ? { survive } : {}) }],
  )

describe('CloudFront with origins in one Region', () => {
  it('is told of only where the author wants to survive a Region', () => {
    expect(findings(check, site('region'))).toMatchObject([{ on: ['cf'], flow: 'read', severity: 'low' }])
    expect(findings(check, site('az'))).toEqual([])
    expect(findings(check, site())).toEqual([])
  })
})
