import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a session on a server', () => {
  const design = (sessions: string) =>
    drawn(
      {
        elb: ['alb', 'vpc', { azs: ['a', 'b'], props: { stickiness: true, sessions } }],
        'web-a': ['ec2', 'az-a'],
        'web-b': ['ec2', 'az-b'],
        cache: ['elasticache', 'az-a'],
      },
      ['elb > web-a', 'elb > web-b', 'web-a > cache', 'web-b > cache'],
    )

  it('is found even beside a cache once the drawing says so', () => {
    expect(findings(check, design('server'))).toMatchObject([{ on: ['elb'], severity: 'medium' }])
    expect(findings(check, design('shared'))).toEqual([])
  })
})
