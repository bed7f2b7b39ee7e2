import type { Design, Edge, EdgeKind, Group, GroupKind, Node, Span } from '../../model/index.ts'
import { edgeKinds } from '../../model/index.ts'

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const services = [
  'ec2',
  'rds',
  'rds-standby',
  'alb',
  'nat-gateway',
  'lambda',
  's3',
  'sqs',
  'cloudwatch',
  'dynamodb',
  'users',
]
const labels = [
  'Web',
  'Database primary',
  'A node with a rather long label that wraps',
  '이름이 긴 데이터베이스',
  'x',
  '',
]

/** A design of no meaning but every shape: zones, subnets, sites, loops, self-edges, spans, loose parts. */
export function randomDesign(seed: number, size = 24): Design {
  const next = randomNumbers(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] ?? (from[0] as T)
  const groups: Group[] = []
  const addGroup = (kind: GroupKind, parent?: string, zone?: string): string => {
    const id = `g${groups.length}`
    groups.push({
      id,
      kind,
      label: `${kind} ${id}`,
      ...(parent ? { parent } : {}),
      ...(zone ? { zone } : {}),
    })
    return id
  }
  const cloud = addGroup('cloud')
  for (let region = 0; region < 1 + Math.floor(next() * 2.4); region++) {
    const inRegion = addGroup('region', cloud)
    for (let vpc = 0; vpc < 1 + Math.floor(next() * 2); vpc++) {
      const inVpc = addGroup('vpc', inRegion)
      for (const zone of ['a', 'b', 'c'].slice(0, Math.floor(next() * 4))) {
        const az = addGroup('az', inVpc, zone)
        for (let tier = 0; tier < Math.floor(next() * 4); tier++)
          addGroup(tier === 0 ? 'subnet-public' : 'subnet-private', az)
      }
    }
  }
  if (next() < 0.5) addGroup('site')
  if (next() < 0.3) addGroup('generic')
  const nodes = Array.from({ length: Math.max(1, Math.floor(next() * size)) }, (_, i): Node => {
    const node = { id: `n${i}`, service: pick(services), label: pick(labels) }
    return next() < 0.9 ? { ...node, group: pick(groups).id } : node
  })
  const edges = Array.from({ length: Math.floor(next() * nodes.length * 1.6) }, (_, i): Edge => {
    const edge = { id: `e${i}`, from: pick(nodes).id, to: pick(nodes).id, kind: pick<EdgeKind>(edgeKinds) }
    return {
      ...edge,
      ...(next() < 0.4 ? { label: pick(labels) } : {}),
      ...(next() < 0.05 ? { invalid: true } : {}),
    }
  })
  const spans = Array.from({ length: Math.floor(next() * 3) }, (_, i): Span => {
    const members = [...new Set([pick(nodes).id, pick(nodes).id, pick(nodes).id])]
    return { id: `s${i}`, kind: 'asg', label: 'Auto Scaling group', members }
  })
  return { format: 'faultline/1', title: `Random ${seed}`, groups, nodes, spans, edges }
}
