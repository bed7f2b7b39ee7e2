import { describe, expect, it } from 'vitest'
import { drawn, findings, tokyo } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a load balancer and another Region', () => {
  it('are an error even where the line is struck out already: that is what it teaches', () => {
    const design = drawn(
      { alb: ['alb', 'vpc'], two: ['ec2', 'tokyo-a'] },
      [{ from: 'alb', to: 'two', invalid: true }],
      { groups: tokyo },
    )
    expect(findings(check, design)).toMatchObject([{ on: ['alb', 'two'], severity: 'error' }])
  })
})
