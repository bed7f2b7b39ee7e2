import fc from 'fast-check'
import type { Design, Edge, Node } from '../../model/index.ts'
import { ground } from './designOf.ts'

const services = [
  'ec2',
  'lambda',
  'alb',
  'nlb',
  'rds',
  'sqs',
  'nat-gateway',
  'efs-mount-target',
  'customer-router',
  'elasticache',
  'route53',
  's3',
]
const places = ['a', 'b', 'c', 'vpc', 'region', 'dc']

const node = fc.record({
  service: fc.constantFrom(...services),
  group: fc.constantFrom(...places),
  azs: fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { nil: undefined, freq: 3 }),
  multiAz: fc.boolean(),
  stopped: fc.integer({ min: 0, max: 9 }),
  count: fc.integer({ min: 1, max: 6 }),
})
const edge = fc.record({
  from: fc.nat(8),
  to: fc.nat(7),
  kind: fc.constantFrom(undefined, undefined, undefined, 'sync', 'async', 'soft', 'failover', 'replication'),
  anyOf: fc.constantFrom(undefined, undefined, 'x'),
  min: fc.integer({ min: 0, max: 4 }),
})

/** Small designs of all kinds, loops and nonsense included; users are node 8, outside. */
export const randomDesign: fc.Arbitrary<Design> = fc
  .record({
    nodes: fc.array(node, { minLength: 2, maxLength: 8 }),
    edges: fc.array(edge, { minLength: 1, maxLength: 14 }),
  })
  .map(({ nodes: parts, edges: links }): Design => {
    const nodes: Node[] = parts.map((part, i) => ({
      id: `n${i}`,
      service: part.service,
      label: `${part.service} ${i}`,
      group: part.group,
      ...(part.azs && part.group === 'vpc' ? { azs: part.azs } : {}),
      props: {
        ...(part.multiAz ? { multiAz: true } : {}),
        ...(part.count > 2 ? { count: part.count - 1 } : {}),
        ...(part.stopped === 0 ? { state: 'stopped' } : {}),
      },
    }))
    nodes.push({ id: 'n8', service: 'users', label: 'Users' })
    const idAt = (i: number) => (i === 8 ? 'n8' : `n${i % (nodes.length - 1)}`)
    const edges = links.map((link, i): Edge => ({
      id: `e${i}`,
      from: idAt(link.from),
      to: idAt(link.to),
      ...(link.kind ? { kind: link.kind as NonNullable<Edge['kind']> } : {}),
      ...(link.anyOf ? { anyOf: link.anyOf } : {}),
      ...(link.min > 1 && link.anyOf ? { min: link.min } : {}),
    }))
    return { format: 'faultline/1', title: 'Random', groups: ground, nodes, spans: [], edges }
  })
