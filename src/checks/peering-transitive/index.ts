import { indexOf, remove, updateEdge, updateNode, type Design, type Id } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { partNames } from '../reading/partNames.ts'
import { saysPeering } from '../reading/peerings.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import type { Check } from '../types.ts'

/** What a peered VPC cannot lend: ways out that belong to it alone. */
const ownWays: ReadonlySet<string> = new Set([
  'internet-gateway',
  'egress-only-internet-gateway',
  'nat-gateway',
  'nat-instance',
  'vgw',
  'vpn-connection',
  'dx-connection',
  'dx-gateway',
  'vpc-endpoint-gateway',
])

/** A peering used as a way through: into another peering, or out by a gateway of the other VPC. */
export const check: Check = {
  id: 'peering-transitive',
  pillar: 'reliability',
  source: ['001 · Connection btwn VPCs', 'Amazon VPC Peering Guide: unsupported configurations'],
  find: (design) => {
    const { nodes } = indexOf(design)
    return design.edges.flatMap((edge) => {
      const from = nodes.get(edge.from)
      const to = nodes.get(edge.to)
      if (!from || !to || edge.invalid) return []
      const leaves = from.service === 'vpc-peering' || (saysPeering(edge) && to.service !== 'vpc-peering')
      if (!leaves || !(to.service === 'vpc-peering' || ownWays.has(to.service))) return []
      const params = {
        via: partNames(design, [from.id]),
        next: partNames(design, [to.id]),
        line: edge.id,
      }
      return [{ on: [from.id, to.id], severity: 'error', chain: [], params }]
    })
  },
  fixes: (_, { on: [from, to], params: { line = '' }, params }) =>
    from === undefined || to === undefined
      ? []
      : [{ id: 'transit-gateway', params, edit: (so) => asHub(so, from, to, line) }],
  words: {
    en: {
      message: ({ via, next }) => `${via} cannot lead on to ${next}: peering is not transitive.`,
      why: () =>
        'A peering joins exactly two VPCs, and packets may only go from one to the other. What lies behind the second VPC, be it a third one, its Internet or NAT gateway, its VPN or its Direct Connect, stays out of reach; the packets are dropped.',
      fix: () =>
        'Attach all of them to a Transit Gateway, which does route onwards, or peer the two ends directly.',
      fixes: { 'transit-gateway': ({ via }) => `Route through a Transit Gateway instead of ${via}` },
    },
    ko: {
      message: ({ via, next }) => `${via}: 피어링은 전이되지 않아 ${next} 쪽으로 더 갈 수 없습니다.`,
      why: () =>
        '피어링은 정확히 두 VPC를 잇고, 패킷은 그 둘 사이로만 다닙니다. 두 번째 VPC 너머의 것, 곧 세 번째 VPC나 그 VPC의 인터넷 게이트웨이, NAT 게이트웨이, VPN, Direct Connect에는 닿지 않고 패킷이 버려집니다.',
      fix: () => '모두 Transit Gateway에 연결해 라우팅하거나, 양 끝을 직접 피어링합니다.',
      fixes: { 'transit-gateway': ({ via }) => `Transit Gateway로 바꾸어 라우팅하기(${via})` },
    },
  },
}

/** The first peering becomes a Transit Gateway and takes over what hung on the second. */
function asHub(design: Design, from: Id, to: Id, line: Id): Design {
  const { nodes, edges } = indexOf(design)
  const hub = { service: 'transit-gateway', label: 'Transit Gateway' }
  const region = groupOfKind(design, from, 'region')
  if (nodes.get(from)?.service !== 'vpc-peering') {
    return edges.has(line)
      ? insertBetween(design, [line], { ...hub, ...(region ? { group: region.id } : {}) }).design
      : design
  }
  const made = updateNode(design, from, hub)
  if (nodes.get(to)?.service !== 'vpc-peering') return made
  const moved = neighboursOf(design)
    .outOf(to)
    .reduce((so, edge) => updateEdge(so, edge.id, { from }), made)
  return remove(moved, [to])
}
