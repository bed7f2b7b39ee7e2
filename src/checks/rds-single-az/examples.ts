import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const held = (multiAz: boolean) =>
  drawn(
    {
      users: ['users'],
      elb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      'app-a': ['ec2', 'az-a'],
      'app-b': ['ec2', 'az-b'],
      db: ['rds', 'az-a', { props: { multiAz } }],
    },
    ['users > elb', 'elb > app-a', 'elb > app-b', 'app-a > db', 'app-b > db'],
  )

export const examples: Examples = { failing: held(false), passing: held(true) }
