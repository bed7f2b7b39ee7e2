import { updateEdge, type Design, type Id, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { regionKey } from '../reading/places.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { hybridLinksOf } from '../reading/hybridLinks.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { targetsOf } from '../reading/wiring.ts'
import type { Check, Found } from '../types.ts'

/** One circuit that leads straight into several VPCs, accounts or Regions, without a hub between. */
export const check: Check = {
  id: 'dx-shared-no-gateway',
  pillar: 'operations',
  source: [
    '003 · Virtual Private Gateway',
    '004 · Shared DX Between Multiple Accounts (dx-mul)',
    'AWS Direct Connect User Guide: Direct Connect gateways',
  ],
  find: (design) =>
    hybridLinksOf(design).flatMap(({ kind, node }): Found[] => {
      if (kind !== 'dx' || !node) return []
      const heads = headsOf(design, node.id)
      const places = new Set(heads.flatMap((head) => placesOf(design, head)))
      if (heads.length < 2 || places.size < 2) return []
      const params = {
        dx: partNames(design, [node.id]),
        ends: partNames(
          design,
          heads.map((head) => head.id),
        ),
      }
      return [{ on: [node.id, ...heads.map((head) => head.id)], severity: 'medium', chain: [], params }]
    }),
  fixes: (_, { on: [dx], params }) =>
    dx === undefined ? [] : [{ id: 'dx-gateway', params, edit: (so) => throughGateway(so, dx) }],
  words: {
    en: {
      message: ({ dx, ends }) => `${dx} leads into ${ends} without a hub.`,
      why: () =>
        'A private virtual interface ends on one gateway in one Region, so every further VPC needs an interface of its own and another Region cannot be reached at all. A Direct Connect gateway is global, costs nothing and brings one interface to many VPCs; with a Transit Gateway behind it, to thousands.',
      fix: () =>
        'Put a Direct Connect gateway between, with the virtual private gateways or a Transit Gateway associated with it.',
      fixes: { 'dx-gateway': ({ dx }) => `Put a Direct Connect gateway behind ${dx}` },
    },
    ko: {
      message: ({ dx, ends }) => `${dx}: 허브 없이 여러 곳(${ends})으로 바로 이어집니다.`,
      why: () =>
        '프라이빗 가상 인터페이스는 한 리전의 게이트웨이 하나에서 끝납니다. VPC가 늘 때마다 인터페이스를 더 만들어야 하고, 다른 리전에는 아예 닿지 못합니다. Direct Connect 게이트웨이는 글로벌이고 비용이 없으며, 인터페이스 하나를 여러 VPC에 이어 줍니다. 뒤에 Transit Gateway를 두면 수천 개까지 가능합니다.',
      fix: () =>
        '사이에 Direct Connect 게이트웨이를 두고 가상 프라이빗 게이트웨이나 Transit Gateway를 연결합니다.',
      fixes: { 'dx-gateway': ({ dx }) => `Direct Connect 게이트웨이를 사이에 두기(${dx} 뒤)` },
    },
  },
}

/** What a circuit leads straight into inside AWS, hubs left out. */
function headsOf(design: Design, dx: Id): readonly Node[] {
  return targetsOf(design, dx).filter((node) => !hubs.has(node.service) && placesOf(design, node).length > 0)
}

const hubs: ReadonlySet<string> = new Set(['dx-gateway', 'transit-gateway', 'cloudwan'])

/** The VPCs a gateway or server belongs to, told apart by Region and account as well. */
function placesOf(design: Design, head: Node): readonly string[] {
  const parts = head.service === 'vgw' ? targetsOf(design, head.id) : [head]
  return parts.flatMap((part) => {
    const vpc = groupOfKind(design, part.id, 'vpc')
    const account = groupOfKind(design, part.id, 'account')
    return vpc ? [`${regionKey(design, vpc.id)} ${account?.id ?? ''} ${vpc.id}`] : []
  })
}

function throughGateway(design: Design, dx: Id): Design {
  const heads = new Set(headsOf(design, dx).map((head) => head.id))
  const edges = neighboursOf(design)
    .outOf(dx)
    .filter((edge) => heads.has(edge.to))
  const cloud = groupOfKind(design, [...heads][0] ?? '', 'cloud')
  const made = addPart(design, {
    service: 'dx-gateway',
    label: 'Direct Connect gateway',
    ...(cloud ? { group: cloud.id } : {}),
  })
  const moved = edges.reduce((so, edge) => updateEdge(so, edge.id, { from: made.id }), made.design)
  return connectOnce(moved, { from: dx, to: made.id, label: 'private VIF' })
}
