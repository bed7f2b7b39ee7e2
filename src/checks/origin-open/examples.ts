import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const fronted = (props: { readonly cloudFrontOnly?: boolean }) =>
  drawn(
    {
      users: ['users'],
      cf: ['cloudfront'],
      alb: ['alb', 'vpc', { props }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'] }],
    },
    ['users > cf', 'cf > alb', 'alb > web'],
  )

export const examples: Examples = {
  failing: fronted({ cloudFrontOnly: false }),
  passing: fronted({ cloudFrontOnly: true }),
  asking: fronted({}),
}
