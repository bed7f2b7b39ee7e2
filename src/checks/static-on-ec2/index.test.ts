import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const site = (label: string) =>
  drawn(
    {
      users: ['client', undefined, { label }],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      web: ['ec2', 'az-a'],
    },
    ['users > alb', 'alb > web'],
  )

describe('files served by instances', () => {
  it('are told by the words of the drawing', () => {
    expect(findings(check, site('Clients downloading updates'))).toMatchObject([
      { on: ['alb'], severity: 'medium' },
    ])
    expect(findings(check, site('Clients'))).toEqual([])
  })

  it('are no matter once CloudFront stands in between', () => {
    const design = drawn(
      { users: ['client', undefined, { label: 'Downloads' }], cf: ['cloudfront'], alb: ['alb', 'vpc'] },
      ['users > cf', 'cf > alb'],
    )
    expect(findings(check, design)).toEqual([])
  })
})
