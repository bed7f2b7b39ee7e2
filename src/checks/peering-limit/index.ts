import { throughHub } from '../fixing/throughHub.ts'
import { partNames } from '../reading/partNames.ts'
import { peeringsOf, peersOf } from '../reading/peerings.ts'
import type { Check } from '../types.ts'

/** Active peerings a VPC may have by default, and after a request. */
const byDefault = 50
const atMost = 125

/** More peerings at one VPC than it may have. */
export const check: Check = {
  id: 'peering-limit',
  pillar: 'reliability',
  source: ['001 · Walkthrough question 3.4', 'Amazon VPC User Guide: VPC quotas, VPC peering connections'],
  find: (design) =>
    [...peersOf(design)].flatMap(([vpc, { count, ends }]) =>
      count <= byDefault
        ? []
        : [
            {
              on: ends,
              severity: count > atMost ? 'error' : 'medium',
              chain: peeringsOf(design).flatMap(({ vpcs, ends, drawn }) =>
                vpcs.includes(vpc) ? [...ends, drawn] : [],
              ),
              params: {
                vpc: partNames(design, [vpc]),
                count: String(count),
                limit: String(count > atMost ? atMost : byDefault),
              },
              culprits: ends,
            },
          ],
    ),
  fixes: (design, { on, params }) => {
    const own = peeringsOf(design).filter(({ ends }) => ends.some((end) => on.includes(end)))
    return own.length === 0 ? [] : [{ id: 'transit-gateway', params, edit: (so) => throughHub(so, own) }]
  },
  words: {
    en: {
      message: ({ vpc, count, limit }) => `${vpc} would have ${count} peerings; a VPC takes ${limit}.`,
      why: () =>
        'A VPC may have 50 active peering connections, and 125 after asking for more; beyond that there is none to be had. Each connection also wants routes on both sides. Quotas are a part of the architecture: look at them before the drawing is final.',
      fix: () =>
        'Publish the service through PrivateLink where consumers need only that service; attach the VPCs to a Transit Gateway where they need to reach each other.',
      fixes: { 'transit-gateway': () => 'Connect these VPCs through a Transit Gateway instead' },
    },
    ko: {
      message: ({ vpc, count, limit }) =>
        `${vpc}: 피어링이 ${count}개 필요하지만 VPC 하나의 한도는 ${limit}개입니다.`,
      why: () =>
        'VPC 하나가 가질 수 있는 활성 피어링은 기본 50개, 늘려도 125개이고 그 이상은 없습니다. 연결마다 양쪽 라우팅 테이블도 손봐야 합니다. 할당량도 아키텍처의 일부이니 그림을 확정하기 전에 확인합니다.',
      fix: () =>
        '소비자가 그 서비스만 쓰면 PrivateLink로 공개하고, VPC끼리 서로 닿아야 하면 Transit Gateway에 연결합니다.',
      fixes: { 'transit-gateway': () => '이 VPC들을 Transit Gateway로 연결하기' },
    },
  },
}
