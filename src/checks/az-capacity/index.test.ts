import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

/** A fleet drawn zone by zone. */
const boxes = (required: number, count: number) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'az-a', { label: 'Web', props: { count } }],
      'web-b': ['ec2', 'az-b', { label: 'Web', props: { count } }],
    },
    ['users > elb', 'elb > web-a', 'elb > web-b'],
    {
      spans: [
        { id: 'asg', kind: 'asg', label: 'Web group', members: ['web-a', 'web-b'], props: { required } },
      ],
    },
  )

describe('too few after losing a zone', () => {
  it('counts what each box stands for', () => {
    expect(findings(check, boxes(4, 2))).toMatchObject([
      { on: ['asg'], params: { alive: '2', required: '4' } },
    ])
    expect(findings(check, boxes(4, 4))).toEqual([])
  })

  it('is cured by more in each box', () => {
    expect(fixFaults(boxes(4, 2), 'az-capacity')).toEqual([])
  })
})
