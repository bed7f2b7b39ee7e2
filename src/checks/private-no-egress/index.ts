import { addGroup, freshId, indexOf, type Design, type Edge, type Id } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOn } from '../reading/props.ts'
import { isMachine } from '../reading/tiers.ts'
import { groupOfKind, subnetKind } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'

/** A server in a private subnet that leads straight to the Internet or its gateway, where no NAT of its VPC is drawn. */
export const check: Check = {
  id: 'private-no-egress',
  pillar: 'operations',
  source: ['003 · NAT Service', '001 · VPC build order', 'Amazon VPC User Guide: NAT gateways'],
  find: (design, analysis) => {
    const ways = stuck(design, analysis)
    const servers = [...new Set(ways.map((edge) => edge.from))]
    const ends = [...new Set(ways.map((edge) => edge.to))]
    if (ways.length === 0) return []
    const params = { servers: tierNames(design, servers), ends: tierNames(design, ends) }
    return [{ on: [...servers, ...ends], severity: 'medium', chain: [], params, culprits: servers }]
  },
  fixes: (design, { params }, analysis) => {
    const ways = stuck(design, analysis)
    return [{ id: 'nat-gateway', params, edit: (so) => ways.reduce(throughNat, so) }]
  },
  words: {
    en: {
      message: ({ servers, ends }) => `There is no route from ${servers} to ${ends}.`,
      why: () =>
        'A private subnet has no route to the Internet gateway, and a server in it has no public address to come back to: that is what makes it private. What it fetches from outside goes through a NAT gateway in a public subnet, and what it asks of AWS services may go through an endpoint.',
      fix: () =>
        'Add a NAT gateway to a public subnet of the same Availability Zone; for S3, DynamoDB and AWS APIs alone, VPC endpoints.',
      fixes: { 'nat-gateway': ({ servers }) => `Add a NAT gateway to each zone for ${servers}` },
    },
    ko: {
      message: ({ servers, ends }) => `${servers}: 밖으로 나가는 길이 없습니다(${ends}).`,
      why: () =>
        '프라이빗 서브넷에는 인터넷 게이트웨이로 가는 경로가 없고, 그 안의 서버에는 응답이 돌아올 공인 주소도 없습니다. 그래서 프라이빗입니다. 밖에서 가져오는 것은 퍼블릭 서브넷의 NAT 게이트웨이를, AWS 서비스 호출은 엔드포인트를 거칩니다.',
      fix: () =>
        '같은 가용 영역의 퍼블릭 서브넷에 NAT 게이트웨이를 둡니다. S3, DynamoDB, AWS API만 쓴다면 VPC 엔드포인트로 충분합니다.',
      fixes: { 'nat-gateway': ({ servers }) => `영역마다 NAT 게이트웨이 추가(${servers})` },
    },
  },
}

const outside: ReadonlySet<string> = new Set(['internet', 'internet-gateway', 'docker-hub'])

function stuck(design: Design, analysis: Analysis): readonly Edge[] {
  const { nodes } = indexOf(design)
  const withNat = new Set(
    design.nodes
      .filter((node) => ['nat-gateway', 'nat-instance'].includes(node.service))
      .map((node) => groupOfKind(design, node.id, 'vpc')?.id),
  )
  return design.edges.filter((edge) => {
    const from = nodes.get(edge.from)
    if (!from || edge.invalid || !isRunTime(analysis, edge)) return false
    if (!outside.has(nodes.get(edge.to)?.service ?? '') || !isMachine(from)) return false
    const isPrivate = subnetKind(design, from.id) === 'subnet-private' && !isOn(from, 'public')
    return isPrivate && !withNat.has(groupOfKind(design, from.id, 'vpc')?.id)
  })
}

/** A NAT gateway in a public subnet of the server's zone, in the way out. */
function throughNat(design: Design, edge: Edge): Design {
  const zone = groupOfKind(design, edge.from, 'az')
  if (!zone || !indexOf(design).edges.has(edge.id)) return design
  const { design: ready, id: subnet } = publicSubnet(design, zone.id)
  const kind = edge.kind ?? 'sync'
  return insertBetween(
    ready,
    [edge.id],
    { service: 'nat-gateway', label: 'NAT gateway', group: subnet },
    { into: kind, outOf: kind },
  ).design
}

function publicSubnet(design: Design, zone: Id): { readonly design: Design; readonly id: Id } {
  const there = indexOf(design)
    .childGroups(zone)
    .find((group) => group.kind === 'subnet-public')
  if (there) return { design, id: there.id }
  const id = freshId(design, 'subnet-public')
  return { design: addGroup(design, { id, kind: 'subnet-public', label: 'Public subnet', parent: zone }), id }
}
