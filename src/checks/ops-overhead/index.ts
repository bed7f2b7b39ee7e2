import type { Design, Node } from '../../model/index.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOff, isStated } from '../reading/props.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'
import { words, type Burden } from './words.ts'

const machines: ReadonlySet<string> = new Set(['ec2', 'spot'])
const serves: readonly (readonly [burden: Burden, label: RegExp])[] = [
  ['sftp', /\bs?ftp\b/i],
  ['vpn', /\bvpn\b|openvpn/i],
  ['database', /mysql|postgres|mariadb|mongodb|oracle db|sql server|cassandra/i],
  ['queue', /rabbitmq|activemq|\bkafka\b/i],
  ['cache', /\bredis\b|memcached/i],
]

/** Something run by hand where AWS runs it. Only a note: there can be reasons a drawing does not show. */
export const check: Check = {
  id: 'ops-overhead',
  pillar: 'operations',
  source: [
    '001 · Walkthrough question 3.3',
    '001 · Walkthrough question 3.4',
    '003 · Running Containers on AWS',
    'AWS Well-Architected, Performance Efficiency pillar: managed services',
  ],
  find: (design) => {
    const found = new Map<Burden, Node[]>()
    for (const node of design.nodes) {
      const burden = burdenOf(design, node)
      if (burden) found.set(burden, [...(found.get(burden) ?? []), node])
    }
    return [...found].map(([burden, nodes]) => ({
      on: nodes.map((node) => node.id),
      severity: 'info',
      chain: [],
      params: {
        parts: tierNames(
          design,
          nodes.map((node) => node.id),
        ),
        burden,
      },
    }))
  },
  asks: (design) =>
    design.nodes
      .filter((node) => node.service === 'eks' && !isStated(node, 'kubernetesNeeded'))
      .map((node) => ({ on: node.id, property: 'kubernetesNeeded' })),
  words,
}

function burdenOf(design: Design, node: Node): Burden | undefined {
  if (node.service === 'eks') return isOff(node, 'kubernetesNeeded') ? 'eks' : undefined
  if (machines.has(node.service)) return serves.find(([, label]) => label.test(node.label))?.[0]
  if (node.service === 'lambda' && isDelivery(design, node)) return 'delivery'
  return node.service === 'redshift' && isLake(design, node) ? 'lake' : undefined
}

/** A function that only carries changes from a stream to a bucket. */
function isDelivery(design: Design, fn: Node): boolean {
  const from = sourcesOf(design, fn.id)
  const to = targetsOf(design, fn.id)
  return (
    from.length > 0 &&
    from.every((node) => ['dynamodb-stream', 'kinesis-data-streams'].includes(node.service)) &&
    to.length > 0 &&
    to.every((node) => node.service === 's3')
  )
}

/** A provisioned warehouse that a stream fills and that queries a bucket beside it. */
function isLake(design: Design, cluster: Node): boolean {
  return (
    sourcesOf(design, cluster.id).some((node) => node.service === 'data-firehose') &&
    targetsOf(design, cluster.id).some((node) => node.service === 's3')
  )
}
