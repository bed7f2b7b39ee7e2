import { drawn } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const servers = { users: ['users'], one: ['ec2', 'az-a'], two: ['ec2', 'az-b'] } as const

export const examples: Examples = {
  failing: drawn({ ...servers, eip: ['eip', 'region'] }, [
    'users > eip',
    'eip > one',
    { from: 'eip', to: 'two', kind: 'failover', mode: 'path' },
  ]),
  passing: drawn({ ...servers, elb: ['elb', 'vpc', { azs: ['a', 'b'] }] }, [
    'users > elb',
    'elb > one',
    'elb > two',
  ]),
}
