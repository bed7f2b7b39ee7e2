import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const blocked = (attachedTo: string) =>
  drawn(
    {
      client: ['attacker'],
      cf: ['cloudfront'],
      waf: ['cloudfront-waf', undefined, { props: { attachedTo } }],
      nacl: ['nacl', 'vpc', { props: { effective: false } }],
      alb: ['alb', 'vpc'],
    },
    ['client > cf', 'cf > nacl', 'nacl > alb'],
  )

describe('a network ACL behind CloudFront', () => {
  it('is only a note where a WAF stands before it', () => {
    expect(findings(check, blocked('cf'))).toMatchObject([{ on: ['nacl'], severity: 'info' }])
    expect(findings(check, blocked('alb'))).toMatchObject([{ on: ['nacl'], severity: 'high' }])
  })
})
