import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

describe('Spot capacity', () => {
  it('is right for workers behind a queue', () => {
    const design = drawn(
      {
        app: ['client'],
        queue: ['sqs', 'region'],
        'w-a': ['ec2', 'az-a', { props: { pricing: 'spot' } }],
        'w-b': ['ec2', 'az-b', { props: { pricing: 'spot' } }],
      },
      ['app > queue async', 'queue > w-a async', 'queue > w-b async'],
      {
        spans: [
          {
            id: 'workers',
            kind: 'asg',
            label: 'Workers',
            members: ['w-a', 'w-b'],
            props: { pricing: 'spot', min: 2 },
          },
        ],
      },
    )
    expect(findings(check, design)).toEqual([])
  })

  it('may be one server that all depend on', () => {
    const design = drawn({ users: ['users'], web: ['spot', 'az-a'] }, ['users > web'])
    expect(findings(check, design)).toMatchObject([{ on: ['web'], severity: 'medium' }])
  })
})
