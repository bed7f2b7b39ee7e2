import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const fleet = {
  users: ['users'],
  elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
  'web-a': ['ec2', 'az-a'],
  'web-b': ['ec2', 'az-b'],
} as const
const calls = ['users > elb', 'elb > web-a', 'elb > web-b']
const web = { id: 'web', kind: 'asg', label: 'Auto Scaling group', members: ['web-a', 'web-b'] } as const

const withVolumes = (contents?: string, database = false) => {
  const props = { backup: true, ...(contents ? { contents } : {}) }
  return drawn(
    {
      ...fleet,
      'disk-a': ['ebs', 'az-a', { props }],
      'disk-b': ['ebs', 'az-b', { props }],
      ...(database ? { table: ['dynamodb', 'region'] as const } : {}),
    },
    [...calls, 'web-a > disk-a', 'web-b > disk-b', ...(database ? ['web-a > table', 'web-b > table'] : [])],
    { spans: [web] },
  )
}

export const examples: Examples = {
  failing: withVolumes(),
  passing: withVolumes('own'),
  asking: withVolumes(undefined, true),
}
