import type { Design, Edge, Node } from '../../model/index.ts'
import { ground } from './designOf.ts'

/** A synthetic single-Region service graph over three zones with about this many nodes: load balancers, fleets, databases. */
export function serviceGraph(size: number): Design {
  const nodes: Node[] = [{ id: 'users', service: 'users', label: 'Users' }]
  const edges: Edge[] = []
  const add = (from: string, to: string) => edges.push({ id: `e${edges.length}`, from, to, kind: 'sync' })
  const services = Math.max(1, Math.floor(size / 8))
  for (let s = 0; s < services; s += 1) {
    nodes.push({ id: `lb-${s}`, service: 'alb', label: `ALB ${s}`, group: 'vpc', azs: ['a', 'b', 'c'] })
    for (const zone of ['a', 'b', 'c']) {
      nodes.push({ id: `web-${s}-${zone}`, service: 'ec2', label: `Service ${s} ${zone}`, group: zone })
      add(`lb-${s}`, `web-${s}-${zone}`)
    }
    const isSingle = s % 7 === 0
    nodes.push({ id: `db-${s}`, service: 'rds', label: `DB ${s}`, group: 'a', props: { multiAz: !isSingle } })
    nodes.push({ id: `queue-${s}`, service: 'sqs', label: `Queue ${s}`, group: 'region' })
    nodes.push({ id: `worker-${s}`, service: 'ec2', label: `Worker ${s}`, group: 'b' })
    nodes.push({ id: `nat-${s}`, service: 'nat-gateway', label: `NAT ${s}`, group: 'a' })
    for (const zone of ['a', 'b', 'c']) {
      add(`web-${s}-${zone}`, `db-${s}`)
      add(`web-${s}-${zone}`, `nat-${s}`)
      edges.push({ id: `e${edges.length}`, from: `web-${s}-${zone}`, to: `queue-${s}`, kind: 'async' })
      // Services call the next ones, so that failures travel far.
      if (s * 2 + 1 < services) add(`web-${s}-${zone}`, `lb-${s * 2 + 1}`)
      if (s * 2 + 2 < services) add(`web-${s}-${zone}`, `lb-${s * 2 + 2}`)
    }
    edges.push({ id: `e${edges.length}`, from: `queue-${s}`, to: `worker-${s}`, kind: 'async' })
    add(`worker-${s}`, `db-${s}`)
  }
  add('users', 'lb-0')
  return { format: 'faultline/1', title: `Synthetic, ${size}`, groups: ground, nodes, spans: [], edges }
}
