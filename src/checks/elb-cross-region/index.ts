import { indexOf, partName, remove, type Edge } from '../../model/index.ts'
import { inTwoRegions, regionKey } from '../reading/places.ts'
import { isBalancer } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

const hops = new Set(['management', 'replication'])

/** A load balancer that would send to another Region: it cannot. */
export const check: Check = {
  id: 'elb-cross-region',
  pillar: 'reliability',
  source: [
    '000 · Walkthrough Question 2.2',
    'Elastic Load Balancing User Guide, “How Elastic Load Balancing works”',
  ],
  folds: ['broken-flow'],
  find: (design) => {
    const { nodes } = indexOf(design)
    return design.edges
      .filter(
        (edge) =>
          isBalancer(nodes.get(edge.from)) &&
          nodes.has(edge.to) &&
          !hops.has(edge.kind ?? '') &&
          inTwoRegions(design, edge.from, edge.to),
      )
      .map((edge) => ({
        on: [edge.from, edge.to],
        severity: 'error' as const,
        chain: [edge.from, edge.to],
        params: {
          balancer: partName(design, edge.from),
          target: partName(design, edge.to),
          region: regionKey(design, edge.to),
        },
      }))
  },
  fixes: (design, { on: [from, to], params }) => {
    const lines = design.edges.filter((edge) => edge.from === from && edge.to === to)
    return [{ id: 'remove', params, edit: (before) => remove(before, lines.map(idOf)) }]
  },
  words: {
    en: {
      message: ({ balancer, target }) => `${balancer} cannot send to ${target}: it stands in another Region.`,
      why: () =>
        'A load balancer belongs to one Region and balances over Availability Zones of it. (By peering and IP targets one may push packets across, which gives latency and a dependency on both Regions, not a second way in.) Choosing between Regions is the work of something that belongs to none of them.',
      fix: () =>
        'Give the other Region a load balancer of its own and let Route 53 or Global Accelerator choose between the two.',
      fixes: { remove: ({ balancer, target }) => `Take away the line from ${balancer} to ${target}` },
    },
    ko: {
      message: ({ balancer, target }) => `다른 리전에 있어 보낼 수 없습니다: ${balancer} → ${target}.`,
      why: () =>
        '로드 밸런서는 한 리전에 속하며 그 리전의 가용 영역들로 분산합니다. (피어링과 IP 대상으로 패킷을 넘길 수는 있지만, 지연 시간과 두 리전 모두에 대한 의존만 생길 뿐 두 번째 진입로가 되지는 않습니다.) 리전을 고르는 일은 어느 리전에도 속하지 않는 것이 맡습니다.',
      fix: () =>
        '다른 리전에도 로드 밸런서를 따로 두고, Route 53이나 Global Accelerator가 둘 가운데 고르게 합니다.',
      fixes: { remove: ({ balancer, target }) => `연결선 지우기(${balancer} → ${target})` },
    },
  },
}

const idOf = (edge: Edge) => edge.id
