import type { Design, Edge, Group, Node } from '../../model/index.ts'
import { randomNumbers } from './randomDesign.ts'

const zones = ['a', 'b', 'c']

/**
 * A Region with many VPCs over two or three zones, each with a queue and its worker beside it, calls from VPC to VPC, and
 * a bucket that all of them write to. The same for the same seed.
 */
export function manyVpcs(seed: number, count: number): Design {
  const next = randomNumbers(seed)
  const groups: Group[] = [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
  ]
  const nodes: Node[] = [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'logs', service: 's3', label: 'Logs', group: 'region' },
    { id: 'alarms', service: 'cloudwatch', label: 'Alarms', group: 'region' },
  ]
  const edges: Edge[] = [{ id: 'enter', from: 'users', to: 'alb-0' }]
  const join = (from: string, to: string) => edges.push({ id: `e${edges.length}`, from, to })
  for (let i = 0; i < count; i++) {
    const [vpc, alb, queue] = [`vpc-${i}`, `alb-${i}`, `queue-${i}`]
    groups.push({ id: vpc, kind: 'vpc', label: `VPC ${i}`, parent: 'region' })
    nodes.push({ id: alb, service: 'alb', label: 'ALB', group: vpc })
    nodes.push({ id: queue, service: 'sqs', label: `Queue ${i}`, group: 'region' })
    nodes.push({ id: `worker-${i}`, service: 'lambda', label: 'Worker', group: 'region' })
    join(queue, `worker-${i}`)
    const tiers = 1 + Math.floor(next() * 3)
    for (const zone of next() < 0.5 ? zones : zones.slice(0, 2)) {
      const [az, subnet] = [`az-${i}-${zone}`, `sub-${i}-${zone}`]
      groups.push({ id: az, kind: 'az', label: `Availability Zone ${zone}`, parent: vpc, zone })
      groups.push({ id: subnet, kind: 'subnet-private', label: 'Private subnet', parent: az })
      for (let tier = 0; tier < tiers; tier++) {
        nodes.push({ id: `ec2-${i}-${zone}-${tier}`, service: 'ec2', label: `Tier ${tier}`, group: subnet })
        join(tier === 0 ? alb : `ec2-${i}-${zone}-${tier - 1}`, `ec2-${i}-${zone}-${tier}`)
      }
    }
    join(`ec2-${i}-a-0`, queue)
    join(`ec2-${i}-b-0`, 'logs')
    if (i > 0) join(`ec2-${Math.floor(next() * i)}-a-0`, alb)
  }
  return { format: 'faultline/1', title: `${count} VPCs`, groups, nodes, spans: [], edges }
}
