import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse.ts'
import { designOf } from '../testing/designOf.ts'

const store = { service: 'rds', props: { multiAz: true } }

describe('what takes over', () => {
  it('[D3a] is named where the ways to it come back to where they were', () => {
    const { flows } = analyse(
      designOf({
        nodes: {
          'front@vpc': 'alb',
          'x@b': 'ec2',
          'y@c': 'ec2',
          'one@vpc': 'alb',
          'p@a': 'ec2',
          'q@b': 'ec2',
          'two@vpc': 'alb',
          'r@c': 'ec2',
          'other@a': store,
          'db@a': store,
          'queue@region': 'sqs',
        },
        edges: [
          { is: 'front > x', anyOf: 'front' },
          { is: 'front > y', anyOf: 'front' },
          'x > one',
          'y > two',
          { is: 'one > p', anyOf: 'one' },
          { is: 'one > q', anyOf: 'one' },
          'p > two',
          'two > r',
          'r > other',
          'r > one',
          'q > db',
          { is: 'q > queue', kind: 'async' },
        ],
      }),
    )
    const toQueue = flows.find(({ goals }) => goals.includes('queue'))
    const lossOfDb = toQueue?.interruptions.find(({ failure }) => failure === 'db')
    expect(lossOfDb?.by).toEqual(['db'])
  })
})
