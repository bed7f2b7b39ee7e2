import type { Design, Edge, Group, Node } from '../../src/model/index.ts'

const zones = ['a', 'b', 'c']
/** Services that share one VPC, as teams share one. */
const servicesInVpc = 4

/** Thirteen drawn nodes: two load-balanced tiers over three zones, a queue with its worker, a cache and a database. */
function addService(i: number, nodes: Node[], edges: Edge[]) {
  const vpc = Math.floor(i / servicesInVpc)
  const own = (name: string) => `s${i}-${name}`
  const add = (name: string, service: string, group: string, more: Partial<Node> = {}) =>
    nodes.push({ id: own(name), service, label: `${service} ${i}`, group, ...more })
  const link = (from: string, to: string, more: Partial<Edge> = {}) =>
    edges.push({ id: `e${edges.length}`, from, to, ...more })

  add('alb', 'alb', `vpc-${vpc}`, { azs: zones })
  add('inner', 'alb', `vpc-${vpc}`, { azs: zones })
  for (const zone of zones) {
    add(`web-${zone}`, 'ec2', `sub-${vpc}-${zone}`)
    add(`app-${zone}`, 'ec2', `sub-${vpc}-${zone}`)
    link(own('alb'), own(`web-${zone}`), { anyOf: 'web' })
    link(own(`web-${zone}`), own('inner'))
    link(own('inner'), own(`app-${zone}`), { anyOf: 'app' })
    link(own(`app-${zone}`), own('db'))
    link(own(`app-${zone}`), own('cache'), { kind: 'soft' })
  }
  add('db', 'rds', `sub-${vpc}-a`, i % 3 ? { props: { multiAz: true } } : {})
  add('cache', 'elasticache', `sub-${vpc}-b`)
  add('queue', 'sqs', 'region')
  add('worker', 'lambda', 'region')
  add('bucket', 's3', 'region')
  link(own('app-a'), own('queue'), { kind: 'async' })
  link(own('queue'), own('worker'), { kind: 'async' })
  link(own('worker'), own('bucket'))
  if (i > 0) link(`s${Math.floor((i - 1) / 2)}-app-${zones[i % 3]}`, own('alb'))
  else link('users', own('alb'))
}

function addVpc(i: number, groups: Group[]) {
  groups.push({ id: `vpc-${i}`, kind: 'vpc', label: `VPC ${i}`, parent: 'region' })
  for (const zone of zones) {
    const az = `az-${i}-${zone}`
    groups.push({ id: az, kind: 'az', label: `Availability Zone ${zone}`, parent: `vpc-${i}`, zone })
    groups.push({ id: `sub-${i}-${zone}`, kind: 'subnet-private', label: 'Private subnet', parent: az })
  }
}

/** A service graph of about `size` drawn nodes in one Region over three AZs; the same for the same size. */
export function syntheticDesign(size: number): Design {
  const groups: Group[] = [
    { id: 'cloud', kind: 'cloud', label: 'AWS Cloud' },
    { id: 'region', kind: 'region', label: 'Region', parent: 'cloud' },
  ]
  const nodes: Node[] = [{ id: 'users', service: 'users', label: 'Users' }]
  const edges: Edge[] = []
  for (let i = 0; nodes.length < size; i++) {
    if (i % servicesInVpc === 0) addVpc(i / servicesInVpc, groups)
    addService(i, nodes, edges)
  }
  return { format: 'faultline/1', title: `Synthetic, ${nodes.length} nodes`, groups, nodes, spans: [], edges }
}

/** The same with services from the lower half calling others far above them: loops through much of the design. */
export function withLoops(design: Design, count: number): Design {
  const services = design.nodes.filter(({ id }) => id.endsWith('-alb')).length
  const above = Math.max(1, Math.floor(services / 3))
  const back = Array.from({ length: count }, (_, i): Edge => {
    const from = services - 1 - Math.floor((i * services) / count / 2)
    return { id: `back${i}`, from: `s${from}-app-a`, to: `s${(i * 7) % above}-alb` }
  })
  return { ...design, edges: [...design.edges, ...back] }
}

/** The same with services from the lower half calling the first one: every way comes by where all of them begin. */
export function withCallsToRoot(design: Design, count: number): Design {
  const services = design.nodes.filter(({ id }) => id.endsWith('-alb')).length
  const back = Array.from({ length: count }, (_, i): Edge => {
    const from = services - 1 - Math.floor((i * services) / count / 2)
    return { id: `back${i}`, from: `s${from}-app-a`, to: 's0-alb' }
  })
  return { ...design, edges: [...design.edges, ...back] }
}
