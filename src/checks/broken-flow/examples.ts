import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const behind = (zones: string[]) =>
  drawn({ users: ['users'], elb: ['alb', 'vpc', { azs: zones }], web: ['ec2', 'az-b'] }, [
    'users > elb',
    'elb > web',
  ])

export const examples: Examples = { failing: behind(['a']), passing: behind(['a', 'b']) }
