import type { Design, Edge, Node } from '../../../model/index.ts'
import type { Apart } from './stateDifferences.ts'

const groups: Design['groups'] = [
  { id: 'r', kind: 'region', label: 'Region' },
  { id: 'v', kind: 'vpc', label: 'VPC', parent: 'r' },
  { id: 'az-a', kind: 'az', label: 'AZ a', parent: 'v', zone: 'a' },
  { id: 'az-b', kind: 'az', label: 'AZ b', parent: 'v', zone: 'b' },
]
const part = (id: string, service: string, group?: string, more: Partial<Node> = {}): Node => ({
  id,
  service,
  label: id,
  ...(group === undefined ? {} : { group }),
  ...more,
})
const call = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  id: `${from}-to-${to}`,
  from,
  to,
  kind: 'sync',
  ...more,
})
const design = (nodes: readonly Node[], edges: readonly Edge[]): Design => ({
  format: 'faultline/1',
  title: 'Read apart',
  groups,
  nodes,
  spans: [],
  edges,
})

/** A load balancer misses a zone whose server has a way out: its tier is no entry (E1), so it is stranded. */
const wayOut = design(
  [
    part('users', 'users'),
    part('lb', 'nlb', 'v', { azs: ['a'] }),
    part('app-a', 'ec2', 'az-a'),
    part('app-b', 'ec2', 'az-b'),
    part('nat-a', 'nat-gateway', 'az-a'),
    part('nat-b', 'nat-gateway', 'az-b'),
    part('igw', 'internet-gateway', 'v'),
    part('table', 'dynamodb', 'r'),
  ],
  [
    call('users', 'lb'),
    ...['a', 'b'].flatMap((zone) => [
      call('lb', `app-${zone}`),
      call(`app-${zone}`, 'table'),
      call(`app-${zone}`, `nat-${zone}`),
      call(`nat-${zone}`, 'igw'),
    ]),
  ],
)

/** A standby that nobody wakes does not work when its primary is lost. */
const asleep = design(
  [
    part('users', 'users'),
    part('app', 'lambda', 'r'),
    part('db', 'rds', 'az-a'),
    part('standby', 'rds-standby', 'az-b', { props: { state: 'stopped' } }),
  ],
  [call('users', 'app'), call('app', 'db'), call('db', 'standby', { kind: 'failover', mode: 'takeover' })],
)

/** The smallest designs on which the two read a rule apart, with the rule. */
export const pinned: readonly (readonly [what: string, design: Design, rule: string])[] = [
  ['a stranded server with a way out', wayOut, 'D7'],
  ['a standby that never runs', asleep, 'D8b'],
]

/** Whether a difference is one of those already looked up in SPEC.md. */
export function knownApart({ nodes, spans }: Design, { rule }: Apart): boolean {
  const sleeps = nodes.filter(({ props }) => props?.['state'] === 'stopped').map(({ id }) => id)
  if (rule === 'D7') return nodes.some(({ service }) => service === 'nat-gateway')
  // A standby that never works, for it sleeps or what it needs does.
  if (rule === 'D8b') return sleeps.length > 0
  // Who takes over is told too generously where a sleeper stands behind a pair.
  const isPair = spans.some(({ kind }) => kind === 'active-standby')
  return rule === 'D3a by' && isPair && sleeps.length > 0
}
