import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const group = (label: string, props?: { readonly cloudwatchAgent: boolean }) =>
  drawn({ web: ['ec2', 'az-a', { label, ...(props ? { props } : {}) }] }, [], {
    spans: [
      { id: 'asg', kind: 'asg', label: 'Group', members: ['web'], props: { scaleOn: '메모리 사용률' } },
    ],
  })

describe('scaling on memory', () => {
  it('works where the label, or better the property, speaks of the agent', () => {
    expect(findings(check, group('Web'))).toMatchObject([{ on: ['web'], severity: 'low' }])
    expect(findings(check, group('Web (CloudWatch agent)'))).toEqual([])
    expect(findings(check, group('Web', { cloudwatchAgent: true }))).toEqual([])
    expect(findings(check, group('Web (CloudWatch agent)', { cloudwatchAgent: false }))).toHaveLength(1)
  })
})
