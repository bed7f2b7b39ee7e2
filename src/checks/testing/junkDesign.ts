import fc from 'fast-check'
import {
  edgeKinds,
  failoverModes,
  groupKinds,
  spanKinds,
  type Design,
  type Id,
  type Json,
} from '../../model/index.ts'

const groupIds = ['g0', 'g1', 'g2', 'g3', 'g4']
const nodeIds = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']
const services = ['ec2', 'alb', 'nlb', 'rds', 'sqs', 'sns', 's3', 'lambda', 'nat-gateway', 'efs', 'route53']
const rarer = ['users', 'on-prem-server', 'direct-connect', 'tgw', 'iam', 'no-such-service', '', '__proto__']
const properties = [
  'role',
  'external',
  'optional',
  'state',
  'count',
  'required',
  'schedule',
  'duty',
  'multiAz',
  'crossZone',
  'autoFailover',
  'globalTable',
  'desired',
  'min',
  'dlq',
  'oneZone',
  'mode',
  'strategy',
]

/** Mostly what fits, at times what cannot be: an id of another kind of part, or of nothing. */
const idFrom = (fitting: readonly Id[]): fc.Arbitrary<Id> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: fc.constantFrom(...groupIds, ...nodeIds, 's0', 'nowhere', '') },
  )

const value: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(true, false, null, 0, 1, 2, 3, -1, 0.5, 1e9, Number.NaN, '', 'entry', 'goal'),
  fc.constantFrom<Json>('ignore', 'stopped', 'restored', 'rate(1 day)', 'cluster', 'regional', 'n1', [], {}),
)
const props = fc.dictionary(fc.constantFrom(...properties), value, { maxKeys: 4 })
const zone = fc.constantFrom('a', 'b', 'c', '?', '', 'a/b')
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** A record without the keys that came out undefined: a document never holds them. */
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model).map((it) => Object.fromEntries(Object.entries(it).filter(([, v]) => v !== undefined)))

const group = record({
  id: fc.constantFrom(...groupIds),
  kind: fc.constantFrom(...groupKinds),
  label: fc.string({ maxLength: 8 }),
  parent: maybe(idFrom(groupIds)),
  name: maybe(fc.constantFrom('eu-west-1', 'us-east-1')),
  zone: maybe(zone),
})
const node = record({
  id: fc.constantFrom(...nodeIds),
  service: fc.constantFrom(...services, ...services, ...rarer),
  label: fc.constantFrom('web a', 'web b', '(1)', '', '주문 서버'),
  group: maybe(idFrom(groupIds)),
  azs: maybe(fc.array(zone, { maxLength: 3 })),
  props: maybe(props),
})
const span = record({
  id: fc.constantFrom('s0', 's1', 's2'),
  kind: fc.constantFrom(...spanKinds),
  label: fc.constant('span'),
  members: fc.array(idFrom(nodeIds), { maxLength: 4 }),
  props: maybe(props),
})
const edge = record({
  id: fc.constantFrom('e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'),
  from: idFrom(nodeIds),
  to: idFrom(nodeIds),
  kind: maybe(fc.constantFrom(...edgeKinds)),
  anyOf: maybe(fc.constantFrom('x', '')),
  min: maybe(fc.constantFrom(0, 1, 2, 99, -1, 1.5)),
  mode: maybe(fc.constantFrom(...failoverModes)),
  optional: maybe(fc.boolean()),
  invalid: maybe(fc.constantFrom(true, false, false, false)),
})
const ids = fc.array(idFrom(nodeIds), { maxLength: 3 })
const flow = record({ id: fc.constantFrom('f0', 'f1', 'serve-n0-n1'), entry: ids, goals: ids })
const waiver = record({ check: fc.constantFrom('spof-component', 'x'), on: ids, reason: fc.constant('') })

/** Designs that no reader would let through: ids twice, groups inside themselves, ends that are no nodes, values of any type. */
export const junkDesign: fc.Arbitrary<Design> = record({
  format: fc.constant('faultline/1'),
  title: fc.constant('Junk'),
  groups: fc.array(group, { maxLength: 6 }),
  nodes: fc.array(node, { maxLength: 10 }),
  spans: fc.array(span, { maxLength: 3 }),
  edges: fc.array(edge, { maxLength: 14 }),
  flows: maybe(fc.array(flow, { maxLength: 2 })),
  waivers: maybe(fc.array(waiver, { maxLength: 2 })),
}).map((junk) => junk as unknown as Design)
