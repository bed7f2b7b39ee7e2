import fc from 'fast-check'
import type { Design } from '../../model/index.ts'
import { drawn, type DrawnEdge, type DrawnNodes } from './drawn.ts'
import { locations } from './hybrid.ts'

const inZones = ['ec2', 'rds', 'elasticache', 'nat-gateway', 'efs-mount-target', 'fargate-task', 'redshift']
const atHome = ['onprem-server', 'onprem-db', 'customer-router', 'datasync-agent', 'storage-gateway']
const anywhere = ['alb', 'nlb', 'lambda', 'sqs', 's3', 'vgw', 'internet-gateway']
const lines = ['dx-connection', 'vpn-connection', 'internet-link']

const placed = (services: readonly string[], groups: readonly (string | undefined)[]) =>
  fc.record({ service: fc.constantFrom(...services), group: fc.constantFrom(...groups) })
const part = fc.oneof(
  { weight: 5, arbitrary: placed(inZones, ['az-a', 'az-a', 'az-b']) },
  { weight: 2, arbitrary: placed(atHome, ['dc']) },
  { weight: 3, arbitrary: placed(anywhere, ['vpc', 'region']) },
  { weight: 2, arbitrary: placed(lines, [undefined, 'equinix', 'kinx']) },
)
const onward = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom('', '', '', ' soft', ' async'),
})

/** Small drawings in which work comes from users or a data centre and mostly goes on from part to part: with load balancers
 *  in one zone or two, lines, devices, stores, and now and then a line that makes no sense. */
export const randomDrawing: fc.Arbitrary<Design> = fc
  .record({
    parts: fc.array(part, { minLength: 2, maxLength: 8 }),
    extra: fc.array(onward, { maxLength: 6 }),
    zones: fc.constantFrom(undefined, ['a'], ['a', 'b']),
    fleet: fc.boolean(),
  })
  .map(({ parts, extra, zones, fleet }) => {
    const nodes: Record<string, DrawnNodes[string]> = { users: ['users'] }
    parts.forEach(({ service, group }, i) => {
      const azs = zones && (service === 'alb' || service === 'nlb') ? { azs: zones } : {}
      nodes[`n${i}`] = [service, group, { label: `${service} ${i}`, ...azs }]
    })
    const ids = Object.keys(nodes)
    const at = (i: number) => ids[i % ids.length] ?? ''
    const way = ids.slice(1).map((id, i): DrawnEdge => `${ids[i]} > ${id}`)
    const more = extra
      .filter(({ from, to }) => at(from) !== at(to) && at(to) !== 'users')
      .map(({ from, to, kind }): DrawnEdge => `${at(from)} > ${at(to)}${kind}`)
    const servers = parts.flatMap(({ service }, i) => (service === 'ec2' ? [`n${i}`] : []))
    return drawn(nodes, [...way, ...more], {
      groups: locations,
      spans:
        fleet && servers.length > 1
          ? [{ id: 'group', kind: 'asg', label: 'Fleet', members: servers.slice(0, 2) }]
          : [],
    })
  })
