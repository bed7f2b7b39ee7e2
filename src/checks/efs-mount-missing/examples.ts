import { drawn, subnets } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const mounted = (targetOfB: string) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'web-a': ['ec2', 'private-a', { label: 'Web' }],
      'web-b': ['ec2', 'private-b', { label: 'Web' }],
      'mt-a': ['efs-mount-target', 'private-a', { label: 'Mount target' }],
      'mt-b': ['efs-mount-target', 'private-b', { label: 'Mount target' }],
      files: ['efs', 'region'],
    },
    [
      'users > elb',
      'elb > web-a',
      'elb > web-b',
      'web-a > mt-a',
      `web-b > ${targetOfB}`,
      'mt-a > files',
      'mt-b > files',
    ],
    { groups: subnets },
  )

/** The same without the mount target of zone b. */
const without = ({ nodes, edges, ...rest }: ReturnType<typeof mounted>) => ({
  ...rest,
  nodes: nodes.filter(({ id }) => id !== 'mt-b'),
  edges: edges.filter(({ from, to }) => from !== 'mt-b' && to !== 'mt-b'),
})

export const examples: Examples = { failing: without(mounted('mt-a')), passing: mounted('mt-b') }
