import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('a group that scales to zero', () => {
  const group = (from: 'alb' | 'sqs') =>
    drawn(
      { front: [from, 'vpc'], work: ['ec2', 'az-a'] },
      [from === 'alb' ? 'front > work' : 'front > work async'],
      {
        spans: [{ id: 'asg', kind: 'asg', label: 'Group', members: ['work'], props: { min: 0, max: 4 } }],
      },
    )

  it('keeps people waiting, and a queue not', () => {
    expect(findings(check, group('alb'))).toMatchObject([{ on: ['asg'], severity: 'info' }])
    expect(findings(check, group('sqs'))).toEqual([])
  })
})
