import type { Analysis } from '../../analysis/index.ts'
import { partName, setProp, type Design, type Node } from '../../model/index.ts'
import { listNames } from '../names.ts'
import { usedBy } from '../reading/callers.ts'
import { placesOf, regionKey } from '../reading/places.ts'
import { isOn, numberIn } from '../reading/props.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A network load balancer whose zones share traffic evenly and targets unevenly. */
export const check: Check = {
  id: 'nlb-crosszone',
  pillar: 'reliability',
  source: [
    'Elastic Load Balancing User Guide, “Cross-zone load balancing for target groups of your Network Load Balancer”',
  ],
  find: (design, analysis) =>
    design.nodes.filter(splitsByZone).flatMap((node) => {
      const shares = sharesOf(design, analysis, node)
      if (!shares || Math.min(...shares.values()) === Math.max(...shares.values())) return []
      const least = Math.min(...shares.values())
      const most = Math.max(...shares.values())
      const few = [...shares].filter(([, count]) => count === least).map(([zone]) => zone)
      return [
        {
          on: [node.id],
          severity: 'low',
          chain: [],
          params: {
            nlb: partName(design, node.id),
            zones: listNames(few),
            least: String(least),
            most: String(most),
          },
        },
      ]
    }),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'crossZone',
      params,
      edit: (before: Design) => setProp(before, id, 'crossZone', true),
    })),
  words: {
    en: {
      message: ({ nlb, zones, least, most }) =>
        `${nlb} has ${least} of its targets in zone ${zones} and ${most} in another, and cross-zone balancing is off.`,
      why: ({ least }) =>
        least === '0'
          ? 'With cross-zone balancing off, which is the default of a Network Load Balancer, its address in each zone sends to targets of that zone alone. Where there are none, that address fails its health check and leaves DNS; clients that hold on to it wait in vain.'
          : 'With cross-zone balancing off, which is the default of a Network Load Balancer, each zone gets the same share of clients whatever stands behind it: the few targets of one zone carry as much as the many of the other.',
      fix: () =>
        'Turn cross-zone balancing on (traffic between zones is charged), or put as many targets into each zone.',
      fixes: { crossZone: ({ nlb }) => `Turn on cross-zone balancing for ${nlb}` },
    },
    ko: {
      message: ({ nlb, zones, least, most }) =>
        `교차 영역 로드 밸런싱이 꺼져 있는데 대상이 고르지 않습니다: ${nlb} (영역 ${zones}: ${least}개, 다른 영역: ${most}개).`,
      why: ({ least }) =>
        least === '0'
          ? 'Network Load Balancer는 교차 영역 로드 밸런싱이 기본으로 꺼져 있고, 그러면 영역마다 있는 주소는 그 영역의 대상에만 보냅니다. 대상이 없는 영역의 주소는 상태 확인에 실패해 DNS에서 빠지고, 그 주소를 붙잡고 있는 클라이언트는 응답을 받지 못합니다.'
          : 'Network Load Balancer는 교차 영역 로드 밸런싱이 기본으로 꺼져 있고, 그러면 뒤에 무엇이 있든 영역마다 같은 몫의 클라이언트를 받습니다. 대상이 적은 영역이 많은 영역과 같은 부하를 나눠 집니다.',
      fix: () =>
        '교차 영역 로드 밸런싱을 켜거나(영역 간 전송에는 요금이 붙습니다), 영역마다 같은 수의 대상을 둡니다.',
      fixes: { crossZone: ({ nlb }) => `교차 영역 로드 밸런싱 켜기(${nlb})` },
    },
  },
}

const splitsByZone = (node: Node) =>
  (node.service === 'nlb' || node.service === 'gwlb') && !isOn(node, 'crossZone')

/** How many targets stand in each zone it is enabled in; undefined where the drawing does not place them all. */
function sharesOf(design: Design, analysis: Analysis, node: Node): ReadonlyMap<string, number> | undefined {
  const targets = usedBy(design, analysis, node.id).filter(
    ({ id }) => regionKey(design, id) === regionKey(design, node.id),
  )
  // One target alone is another finding.
  if (targets.length < 2 || zonesOfNode(design, node.id).length < 2) return undefined
  const shares = new Map(zonesOfNode(design, node.id).map((zone) => [zone, 0]))
  for (const target of targets) {
    if (placesOf(design, target.id).length === 0) return undefined
    for (const zone of zonesOfNode(design, target.id)) {
      const before = shares.get(zone)
      if (before !== undefined) shares.set(zone, before + (numberIn(target, 'count') ?? 1))
    }
  }
  return shares
}
