import type { Design, Id, Props } from '../../model/index.ts'
import { designOf, fleet, type DesignText } from './designOf.ts'

/** An architecture with what a person answers: by kind of flow and its entry, the components that are single points of
 *  failure (links and managed services are none). */
export interface Textbook {
  readonly name: string
  readonly design: Design
  readonly spofs: readonly Id[]
  /** Zones whose loss stops something. */
  readonly zones: readonly string[]
}

const pair = { 'web-a@a': 'ec2', 'web-b@b': 'ec2' }
const elb = { service: 'alb', azs: ['a', 'b'] }
const toPair = ['users > elb', 'elb > web-a', 'elb > web-b']
const fromPair = (to: Id) => [`web-a > ${to}`, `web-b > ${to}`]

function tier(db: Props): Design {
  return designOf({
    nodes: { users: 'users', dns: 'route53', 'elb@vpc': elb, ...pair, 'db@a': { service: 'rds', props: db } },
    edges: ['users > dns', 'dns > elb', 'elb > web-a', 'elb > web-b', ...fromPair('db')],
    spans: [fleet('asg', ['web-a', 'web-b'])],
  })
}

/** Two web servers in two zones behind a load balancer, both calling `targets`. */
export function behindPair(
  nodes: DesignText['nodes'],
  targets: readonly Id[],
  more: DesignText['edges'] = [],
): Design {
  return designOf({
    nodes: { users: 'users', 'elb@vpc': elb, ...pair, ...nodes },
    edges: [...toPair, ...targets.flatMap(fromPair), ...more],
    spans: [fleet('asg', ['web-a', 'web-b'])],
  })
}

/** A data centre, and behind its way into AWS a fleet with a database. */
export function hybrid(nodes: DesignText['nodes'], edges: DesignText['edges']): Design {
  return designOf({
    nodes: {
      'srv@dc': { service: 'onprem-server', props: { external: true } },
      'vgw@region': 'vgw',
      'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
      'db@a': { service: 'rds', props: { multiAz: true } },
      ...nodes,
    },
    edges: [...edges, 'vgw > app', 'app > db'],
    spans: [fleet('asg', ['app'], { min: 2 })],
  })
}

function twoRegions(): Design {
  const region = (r: string) => [
    { id: r, kind: 'region', label: r, name: r } as const,
    { id: `${r}-vpc`, kind: 'vpc', label: 'VPC', parent: r } as const,
  ]
  const own = (n: string): DesignText['nodes'] => ({
    [`alb-${n}@r${n}-vpc`]: elb,
    [`web-${n}@r${n}-vpc`]: { service: 'ec2', azs: ['a', 'b'] },
    [`t-${n}@r${n}`]: { service: 'dynamodb', props: { globalTable: true } },
  })
  return designOf({
    groups: [...region('r1'), ...region('r2')],
    nodes: { users: 'users', dns: 'route53', ...own('1'), ...own('2') },
    edges: [
      'users > dns',
      'dns > alb-1',
      { is: 'dns > alb-2', kind: 'failover', mode: 'path' },
      ...['1', '2'].flatMap((n) => [`alb-${n} > web-${n}`, `web-${n} > t-${n}`]),
      't-1 > t-2',
    ],
  })
}

/** An architecture and its answer. */
export const single = (
  name: string,
  design: Design,
  spofs: readonly Id[],
  zones: readonly string[],
): Textbook => ({
  name,
  design,
  spofs,
  zones,
})

/** The test architectures T1 to T12, answered by hand. */
export const textbook: readonly Textbook[] = [
  single('T1', tier({ multiAz: true }), [], []),
  single(
    'T2',
    behindPair(
      { 'db@region': 'dynamodb', 'nat-a@a': 'nat-gateway', 'igw@vpc': 'internet-gateway' },
      ['db', 'nat-a'],
      ['nat-a > igw'],
    ),
    ['nat-a'],
    ['a'],
  ),
  single(
    'T3',
    behindPair({ 'db@vpc': { service: 'aurora', azs: ['a', 'b'] }, 'redis@a': 'elasticache' }, [
      'db',
      'redis',
    ]),
    [],
    [],
  ),
  single(
    'T4',
    designOf({
      nodes: {
        users: 'users',
        'api@region': 'api-gateway',
        'queue@region': 'sqs',
        'worker@a': 'ec2',
        'db@a': 'rds',
      },
      edges: ['users > api', 'api > queue', 'queue > worker', 'worker > db'],
    }),
    ['worker', 'db'],
    ['a'],
  ),
  single('T5', twoRegions(), [], []),
  single('T6', tier({}), ['db'], ['a']),
  single(
    'T7',
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'app@vpc': { service: 'ec2', azs: ['a', 'b'] },
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > app', 'app > db'],
      spans: [fleet('asg', ['app'], { min: 1, max: 1, desired: 1 })],
    }),
    ['app'],
    ['a'],
  ),
  single(
    'T8',
    designOf({
      nodes: {
        users: 'users',
        cf: 'cloudfront',
        's3@region': 's3',
        'api@region': 'api-gateway',
        'fn@region': 'lambda',
        'db@region': 'dynamodb',
        'cw@region': 'cloudwatch',
      },
      edges: ['users > cf', 'cf > s3', 'cf > api', 'api > fn', 'fn > db', 'fn > cw'],
    }),
    [],
    [],
  ),
  single(
    'T9',
    designOf({
      nodes: {
        users: 'users',
        'elb@vpc': elb,
        'orders@vpc': { service: 'ecs-task', azs: ['a', 'b'] },
        'stock@vpc': { service: 'ecs-task', azs: ['a', 'b'] },
        'db@region': 'dynamodb',
      },
      edges: ['users > elb', 'elb > orders', 'orders > stock', 'stock > orders', 'orders > db'],
    }),
    [],
    [],
  ),
  single(
    'T10',
    hybrid({ 'cgw@dc': 'customer-gateway', 'dx@loc1': 'dx-connection' }, [
      'srv > cgw',
      'cgw > dx',
      'dx > vgw',
    ]),
    ['cgw'],
    [],
  ),
  single('T11', behindPair({ 'efs@vpc': { service: 'efs', azs: ['a'] } }, ['efs']), [], ['a']),
  single(
    'T12',
    designOf({
      nodes: {
        users: 'users',
        'nlb@vpc': { service: 'nlb', azs: ['a'], props: { crossZone: false } },
        'app-a@a': 'ec2',
        'app-b@b': 'ec2',
      },
      edges: ['users > nlb', 'nlb > app-a', 'nlb > app-b'],
    }),
    ['nlb', 'app-a'],
    ['a'],
  ),
]
