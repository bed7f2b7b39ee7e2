import { describe, expect, it } from 'vitest'
import { drawn, findings, type DrawnEdge } from '../testing/drawn.ts'
import { check } from './index.ts'

const site = (lines: readonly DrawnEdge[], props: { readonly [key: string]: boolean } = {}) =>
  drawn({ users: ['users'], cf: ['cloudfront'], alb: ['alb', 'vpc'], s3: ['s3', 'region', { props }] }, lines)

describe('an origin behind CloudFront', () => {
  it('is open where somebody is drawn who goes past the edge', () => {
    expect(findings(check, site(['users > cf', 'cf > alb', 'users > alb']))).toMatchObject([{ on: ['alb'] }])
  })

  it('is open as a public bucket, and not with origin access control', () => {
    expect(findings(check, site(['users > cf', 'cf > s3'], { public: true }))).toMatchObject([{ on: ['s3'] }])
    expect(findings(check, site(['users > cf', 'cf > s3'], { oac: true }))).toEqual([])
  })

  it('is no origin without CloudFront', () => {
    expect(findings(check, site(['users > alb', 'users > s3'], { public: true }))).toEqual([])
  })
})
