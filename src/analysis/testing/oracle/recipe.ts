import fc from 'fast-check'

/** Half of the designs are left without: small ones are quick to ask about. */
const none = ['none', 'none', 'none', 'none', 'none'] as const
const extras = [
  'invalid',
  'optional',
  'second-service',
  'internal-lb',
  'stopped',
  'count',
  'unplaced',
  'min',
  'hub',
] as const

/** What a random design is made of: how many of each, and what is drawn how. */
export const recipe = fc.record({
  regions: fc.constantFrom(1, 1, 1, 1, 2),
  zones: fc.integer({ min: 1, max: 2 }),
  router: fc.constantFrom('alb', 'nlb', 'api-gateway'),
  routerZones: fc.constantFrom('none', 'first', 'all'),
  dns: fc.boolean(),
  app: fc.constantFrom('ec2', 'ecs-task', 'lambda'),
  appDrawn: fc.constantFrom('per-zone', 'one', 'azs'),
  fleet: fc.option(fc.constantFrom('asg', 'ecs-service'), { nil: undefined }),
  desired: fc.integer({ min: 1, max: 3 }),
  anyOf: fc.boolean(),
  store: fc.constantFrom('single', 'multi-az', 'standby', 'cluster', 'dynamodb', 'none'),
  cache: fc.constantFrom('none', 'none', 'none', 'guessed', 'sync', 'session', 'optional'),
  attached: fc.constantFrom('none', 'none', 'none', 'ebs', 'efs-one', 'efs-all'),
  queue: fc.constantFrom('none', 'none', 'none', 'sqs', 'topic', 'msk'),
  consumer: fc.constantFrom('lambda', 'ec2'),
  nat: fc.constantFrom('none', 'none', 'none', 'shared', 'per-zone'),
  hybrid: fc.constantFrom(
    'none',
    'none',
    'none',
    'none',
    'none',
    'none',
    'dx',
    'vpn',
    'both',
    'both-one-router',
  ),
  written: fc.boolean(),
  extra: fc.constantFrom(...none, ...extras),
})
export type Recipe = typeof recipe extends fc.Arbitrary<infer T> ? T : never
