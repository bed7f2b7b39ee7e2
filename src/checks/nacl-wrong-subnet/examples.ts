import { drawn, type DrawnEdge } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const blocked = (lines: readonly DrawnEdge[]) =>
  drawn(
    {
      client: ['attacker'],
      nacl: ['nacl', 'vpc', { props: { blocks: 'client-ip' } }],
      alb: ['alb', 'vpc'],
      web: ['ec2', 'vpc', { azs: ['a', 'b'] }],
    },
    lines,
  )

export const examples: Examples = {
  failing: blocked(['client > alb', 'alb > nacl', 'nacl > web']),
  passing: blocked(['client > nacl', 'nacl > alb', 'alb > web']),
}
