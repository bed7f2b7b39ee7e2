import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const guarded = (target: 'web' | 'alb') =>
  drawn(
    {
      users: ['users', undefined, { props: { audience: 'near' } }],
      waf: ['waf', 'region'],
      alb: ['alb', 'vpc', { azs: ['a', 'b'] }],
      web: ['ec2', 'vpc', { azs: ['a', 'b'] }],
    },
    ['users > alb', 'alb > web', `waf > ${target} management`],
  )

export const examples: Examples = { failing: guarded('web'), passing: guarded('alb') }
