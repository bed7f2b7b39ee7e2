import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { parseDesign, type Design, type Node } from '../../model/index.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { checks } from '../registry.ts'
const mine = 'aurora-one-instance replica-not-ha multiaz-not-scaling cache-single-node fsx-efs-single-az ebs-wrong-az ebs-shared redshift-single-az lambda-db-no-proxy kv-store cdc-to-lake eip-entry eip-failover-control-plane ebs-reattach session-on-instance spot-critical lambda-vpc-one-az lambda-15min scale-on-memory ecs-two-scalers nat-instance nlb-crosszone elb-cross-region asg-cross-region s3-as-fs scratch-not-durable cpg-multi-az cpg-tradeoff efa-invalid spot-tight multipart static-on-ec2 scale-up idle-always-on lifecycle cold-resume cache-cold no-cache snapshot-rpo async-rpo replica-promotion single-writer'.split(' ')
const texts = import.meta.glob<string>('../../../samples/*.json', { eager: true, query: '?raw', import: 'default' })
const set = (n: Node, props: object): Node => ({ ...n, props: { ...n.props, ...props } }) as Node
const nodes = (f: (n: Node) => Node) => (d: Design): Design => ({ ...d, nodes: d.nodes.map(f) })
const swap = (from: string[], to: string, props = {}) => nodes((n) => (from.includes(n.service) ? set({ ...n, service: to }, props) : n))
const spans = (props: object) => (d: Design): Design => ({ ...d, spans: d.spans.map((s) => ({ ...s, props: { ...s.props, ...props } })) as never })
const muts: Record<string, (d: Design) => Design> = {
  sticky: nodes((n) => (['elb', 'alb', 'nlb'].includes(n.service) ? set(n, { stickiness: true, sessions: 'server' }) : n)),
  statics: nodes((n) => (['elb', 'alb', 'nlb'].includes(n.service) ? set(n, { content: 'static' }) : n)),
  reads: nodes((n) => set(n, { readHeavy: true })),
  nat: swap(['nat-gateway'], 'nat-instance'),
  aurora: (d) => ({ ...d, nodes: d.nodes.filter((n) => n.service !== 'aurora-reader'), edges: d.edges.filter((e) => !d.nodes.some((n) => n.service === 'aurora-reader' && (n.id === e.from || n.id === e.to))), spans: d.spans.map((s) => ({ ...s, members: s.members.filter((m) => d.nodes.find((n) => n.id === m)?.service !== 'aurora-reader') })) }),
  rdsToAurora: (d) => swap(['rds'], 'aurora', { instances: 1 })({ ...d, edges: d.edges }),
  rdsToWriter: swap(['rds'], 'aurora-writer'),
  dbToCache: swap(['rds'], 'elasticache', { multiAz: false, sessionStore: true }),
  dbToDax: swap(['rds', 'elasticache'], 'dax', { nodes: 1, multiAz: false }),
  redshift: swap(['rds'], 'redshift', { multiAz: false }),
  fsx: swap(['rds'], 'fsx-windows', { multiAz: false }),
  onezone: nodes((n) => (n.service === 'efs' ? set(n, { oneZone: true }) : n)),
  lambdaDb: swap(['dynamodb'], 'rds', { multiAz: true }),
  spot: spans({ pricing: 'spot' }),
  memory: spans({ scaleOn: 'memory' }),
  larger: spans({ scaleOn: '', instanceSize: 'larger', max: 1, min: 1 }),
  zero: spans({ min: 0 }),
  one: spans({ min: 1, max: 1, desired: 1 }),
  slow: nodes((n) => (n.service === 'lambda' ? set(n, { expectedDuration: 2000 }) : n)),
  lambdaVpc: nodes((n) => (n.service === 'lambda' ? set({ ...n, azs: ['a'] }, { vpcAttached: true }) : n)),
  nlb: swap(['elb', 'alb'], 'nlb', {}),
  mounted: nodes((n) => (n.service === 's3' ? set(n, { mounted: true, access: 'archive', multipart: false }) : n)),
  multiAzReads: nodes((n) => (n.service === 'rds' ? set(n, { multiAz: true, readHeavy: true }) : n)),
  clock: nodes((n) => (['eventbridge', 'sqs', 'elb', 'alb'].includes(n.service) ? set(n, { schedule: 'rate(1 hour)' }) : n)),
  cluster: (d) => ({ ...d, spans: d.spans.map((s) => (s.kind === 'asg' ? { ...s, kind: 'placement-group' as const, props: { strategy: 'cluster' } } : s)) }),
  efa: nodes((n) => (n.service === 'ec2' ? set(n, { efa: true, os: 'windows' }) : n)),
  store: swap(['ebs', 'efs', 'fsx-lustre'], 'instance-store', { keep: true }),
  ebsHop: nodes((n) => (n.service === 'ebs' && n.group?.endsWith('-a') ? { ...n, group: n.group.replace(/-a$/, '-b') } : n)),
  tasks: (d) => ({ ...d, spans: d.spans.map((s) => (s.kind === 'ecs-cluster' ? { ...s, props: { serviceAutoScaling: true } } : { ...s, props: { min: 2, max: 2 } })) }),
  noStandby: (d) => ({ ...d, nodes: d.nodes.filter((n) => n.service !== 'rds-standby').map((n) => (n.service === 'rds' ? set(n, { multiAz: false }) : n)), edges: d.edges.filter((e) => !d.nodes.some((n) => n.service === 'rds-standby' && (n.id === e.from || n.id === e.to))), spans: d.spans.filter((s) => s.kind !== 'db-cluster') }),
  singleCache: (d) => ({ ...d, nodes: d.nodes.map((n) => (['elasticache', 'dax'].includes(n.service) ? { ...set(n, { multiAz: false, nodes: 1 }), azs: n.azs ? ['a'] : undefined } as never : n)), spans: d.spans.filter((s) => s.kind !== 'cache-cluster') }),
  minAcu: swap(['rds'], 'aurora-serverless', { minAcu: 0, instances: 2, expected: 1 }),
}
it('mutates', { timeout: 900000 }, () => {
  const out: string[] = []
  const hits: Record<string, number> = {}
  for (const [name, mut] of Object.entries(muts)) for (const [path, text] of Object.entries(texts)) {
    const slug = path.replace(/^.*\/|\.json$/g, '')
    const r = parseDesign(text)
    if (!r.ok) continue
    let d: Design
    d = mut(r.design)
    if (JSON.stringify(d) === JSON.stringify(r.design)) continue
    const { view: _v, ...rest } = d
    const analysis = analyse(rest as Design)
    for (const check of checks.filter((c) => mine.includes(c.id))) {
      const n = check.find(rest as Design, analysis).length
      if (n === 0) continue
      hits[name + '/' + check.id] = (hits[name + '/' + check.id] ?? 0) + n
      if (!check.fixes) continue
      try { for (const f of fixFaults(rest as Design, check.id)) out.push(`${name} ${slug} ${f}`) } catch (e) { out.push(`${name} ${slug} ${check.id} THROWS ${String(e)}`) }
    }
  }
  writeFileSync('/tmp/pb_mut.txt', out.join('\n') + '\n' + JSON.stringify(hits, null, 1))
})
