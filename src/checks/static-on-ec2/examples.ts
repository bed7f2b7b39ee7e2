import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const site = (content?: string) =>
  drawn(
    {
      users: ['users'],
      alb: ['alb', 'vpc', { azs: ['a', 'b'], ...(content ? { props: { content } } : {}) }],
      'web-a': ['ec2', 'az-a'],
      'web-b': ['ec2', 'az-b'],
      files: ['efs', 'region', { props: { backup: true, access: 'frequent' } }],
    },
    ['users > alb', 'alb > web-a', 'alb > web-b', 'web-a > files', 'web-b > files'],
  )

export const examples: Examples = { failing: site('static'), passing: site('dynamic'), asking: site() }
