import { indexOf, setProp, type Design, type Id } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { groupOfKind } from '../reading/whereabouts.ts'

const http: ReadonlySet<string> = new Set(['alb', 'elb', 'api-gateway', 'appsync', 's3', 'ec2'])

/** CloudFront before the doors that speak HTTP, Global Accelerator before the others. `on`: the users, then the doors. */
export function atTheEdge(design: Design, on: readonly Id[]): Design {
  const [users, ...doors] = on
  if (users === undefined) return design
  const { nodes } = indexOf(design)
  const speaksHttp = (id: Id) => http.has(nodes.get(id)?.service ?? '')
  const closed = doors.reduce((so, id) => restricted(so, id), design)
  const cached = withEdge(closed, users, doors.filter(speaksHttp), {
    service: 'cloudfront',
    label: 'CloudFront',
  })
  return withEdge(
    cached,
    users,
    doors.filter((id) => !speaksHttp(id)),
    { service: 'global-accelerator', label: 'Global Accelerator' },
  )
}

/** An edge that can be walked around protects nothing: what stands behind CloudFront takes nobody else. */
function restricted(design: Design, door: Id): Design {
  const service = indexOf(design).nodes.get(door)?.service
  if (service === 's3') return setProp(design, door, 'oac', true)
  return service === 'alb' || service === 'elb' ? setProp(design, door, 'cloudFrontOnly', true) : design
}

function withEdge(
  design: Design,
  users: Id,
  doors: readonly Id[],
  part: { readonly service: string; readonly label: string },
): Design {
  const edges = neighboursOf(design)
    .outOf(users)
    .filter((edge) => doors.includes(edge.to) && edge.kind !== 'management')
  const cloud = groupOfKind(design, doors[0] ?? '', 'cloud')
  if (edges.length === 0) return design
  const home = cloud ? { group: cloud.id } : {}
  return insertBetween(
    design,
    edges.map((edge) => edge.id),
    { ...part, ...home },
  ).design
}
