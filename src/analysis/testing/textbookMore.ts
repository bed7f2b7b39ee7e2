import { designOf } from './designOf.ts'
import { behindPair, hybrid, single, type Textbook } from './textbook.ts'

const twice = (node: string) => ({
  [`${node}-1@dc`]: 'customer-gateway',
  [`${node}-2@dc`]: 'customer-gateway',
})
const quorum = (to: string) => ({ is: `app > ${to}`, anyOf: 'brokers', min: 2 })

/** T10 with a second line, T13 and T14: the removal of one node is not counted over these. */
export const textbookMore: readonly Textbook[] = [
  single(
    'T10b',
    hybrid({ 'cgw@dc': 'customer-gateway', 'dx@loc1': 'dx-connection', vpn: 'vpn-connection' }, [
      'srv > cgw',
      'cgw > dx',
      'dx > vgw',
      { is: 'cgw > vpn', kind: 'failover', mode: 'path' },
      'vpn > vgw',
    ]),
    ['cgw'],
    [],
  ),
  single(
    'T10c',
    hybrid({ ...twice('cgw'), 'dx-1@loc1': 'dx-connection', 'dx-2@loc2': 'dx-connection' }, [
      'srv > cgw-1',
      'srv > cgw-2',
      'cgw-1 > dx-1',
      'cgw-2 > dx-2',
      'dx-1 > vgw',
      'dx-2 > vgw',
    ]),
    [],
    [],
  ),
  single(
    'T13',
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': { service: 'alb', azs: ['a', 'b'] },
        'app@vpc': { service: 'ec2', azs: ['a', 'b', 'c'] },
        'm1@a': 'msk',
        'm2@a': 'msk',
        'm3@b': 'msk',
      },
      edges: ['users > elb', 'elb > app', quorum('m1'), quorum('m2'), quorum('m3')],
    }),
    [],
    ['a'],
  ),
  single(
    'T14',
    behindPair(
      { 'primary@a': 'rds', 'replica@b': 'rds-replica' },
      ['primary'],
      [{ is: 'web-a > replica', kind: 'soft' }, { is: 'web-b > replica', kind: 'soft' }, 'primary > replica'],
    ),
    ['primary'],
    ['a'],
  ),
]
