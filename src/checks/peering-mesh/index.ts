import type { Design, Id } from '../../model/index.ts'
import { throughHub } from '../fixing/throughHub.ts'
import { partNames } from '../reading/partNames.ts'
import { peeringsOf, type Peering } from '../reading/peerings.ts'
import type { Check } from '../types.ts'

/** Four or more VPCs, each peered with each. */
export const check: Check = {
  id: 'peering-mesh',
  pillar: 'operations',
  source: [
    '001 · Connection btwn VPCs',
    '001 · Transit Gateway',
    'AWS whitepaper “Building a Scalable and Secure Multi-VPC AWS Network Infrastructure”',
  ],
  find: (design) =>
    meshesOf(design).map(({ vpcs, peerings }) => ({
      on: endsOf(design, peerings),
      severity: 'info',
      chain: [],
      params: {
        vpcs: partNames(design, vpcs, 6),
        count: String(vpcs.length),
        links: String((vpcs.length * (vpcs.length - 1)) / 2),
        twice: String(vpcs.length * (2 * vpcs.length - 1)),
      },
    })),
  fixes: (design, { on, params }) => {
    const own = peeringsOf(design).filter(({ ends }) => ends.every((end) => on.includes(end)))
    return own.length === 0 ? [] : [{ id: 'transit-gateway', params, edit: (so) => throughHub(so, own) }]
  },
  words: {
    en: {
      message: ({ count, links }) => `${count} VPCs are joined by ${links} peerings, each with each.`,
      why: ({ twice }) =>
        `Peering has no device that could fail, so this is about keeping it up: n VPCs need n(n−1)/2 connections, and twice as many VPCs would need ${twice}. It is not transitive either, so a VPN or a Direct Connect ends at each VPC anew. A hub needs one attachment for each.`,
      fix: () =>
        'With more VPCs to come, attach them to a Transit Gateway; its route tables say who may reach whom.',
      fixes: { 'transit-gateway': () => 'Replace the peerings by a Transit Gateway' },
    },
    ko: {
      message: ({ count, links }) => `VPC ${count}개가 피어링 ${links}개로 서로 모두 이어져 있습니다.`,
      why: ({ twice }) =>
        `피어링에는 고장 날 장비가 없으므로 문제는 관리입니다. VPC n개에는 연결이 n(n−1)/2개 필요하고, VPC가 두 배가 되면 ${twice}개가 됩니다. 전이되지도 않아서 VPN이나 Direct Connect를 VPC마다 따로 이어야 합니다. 허브를 쓰면 VPC마다 연결 하나면 됩니다.`,
      fix: () =>
        'VPC가 더 늘어난다면 Transit Gateway에 연결합니다. 누가 누구에게 닿을지는 라우팅 테이블로 정합니다.',
      fixes: { 'transit-gateway': () => '피어링을 Transit Gateway로 바꾸기' },
    },
  },
}

interface Mesh {
  readonly vpcs: readonly Id[]
  readonly peerings: readonly Peering[]
}

/** Groups of peered VPCs in which none of the possible peerings is missing. */
function meshesOf(design: Design): readonly Mesh[] {
  const peers = new Map<Id, Set<Id>>()
  for (const { vpcs } of peeringsOf(design)) {
    const [one, other] = vpcs
    peers.set(one, (peers.get(one) ?? new Set()).add(other))
    peers.set(other, (peers.get(other) ?? new Set()).add(one))
  }
  const seen = new Set<Id>()
  return [...peers].flatMap(([vpc, around]) => {
    if (seen.has(vpc)) return []
    const group = [vpc, ...around]
    for (const id of group) seen.add(id)
    const full = group.every((id) => group.every((other) => other === id || peers.get(id)?.has(other)))
    const peerings = peeringsOf(design).filter(({ vpcs }) => vpcs.every((id) => group.includes(id)))
    return full && group.length >= 4 ? [{ vpcs: group, peerings }] : []
  })
}

function endsOf(design: Design, peerings: readonly Peering[]): readonly Id[] {
  const ends = new Set(peerings.flatMap((peering) => peering.ends))
  return design.nodes.filter((node) => ends.has(node.id)).map((node) => node.id)
}
