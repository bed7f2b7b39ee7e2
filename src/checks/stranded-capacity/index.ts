import { has } from '../../catalog/index.ts'
import { failureName } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { enableZones } from '../fixing/enableZones.ts'
import { listNames } from '../names.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Rule D7: works, yet gets no work, because what should lead to it cannot see it: always, or once a zone is lost. */
export const check: Check = {
  id: 'stranded-capacity',
  pillar: 'reliability',
  source: [
    'Elastic Load Balancing User Guide: cross-zone load balancing',
    'AWS Well-Architected, Reliability pillar, REL 11: monitor all components of the workload',
  ],
  find: (design, { stranded }) => {
    // What gets nothing at all is not told again for each zone that could fail.
    const always = new Set(stranded.filter(({ failure }) => failure === undefined).map(({ node }) => node))
    const told = stranded.filter(({ node, failure }) => failure === undefined || !always.has(node))
    return [...byNode(told)].map(([node, each]) => {
      const from = [...new Set(each.flatMap((one) => one.from))]
      const failures = each.flatMap(({ failure }) => failure ?? [])
      return {
        on: [node],
        severity: failures.length === 0 ? ('medium' as const) : ('low' as const),
        chain: [...from.slice(0, 1), node],
        params: {
          part: partName(design, node),
          from: listNames(from.map((id) => partName(design, id))),
          when: listNames(failures.map((failure) => failureName(design, failure))),
          whenKo: listNames(failures.map((failure) => failureName(design, failure, 'ko'))),
        },
      }
    })
  },
  fixes: (design, { on: [node], chain, params }) => {
    const balancer = blindBalancer(design, chain[0], node)
    const zones = node === undefined ? [] : zonesOfNode(design, node)
    if (balancer === undefined) return []
    return [{ id: 'enable', params, edit: (from) => enableZones(from, balancer, zones) }]
  },
  words: {
    en: {
      message: ({ part, from, when }) =>
        when
          ? `With ${when} lost, ${part} is well and gets no work from ${from}.`
          : `${part} is well and gets no work: ${from} cannot see it.`,
      why: ({ when }) =>
        `What should lead to it does not reach its zone, so it runs, costs money and serves nobody.${when ? ' It looks like spare capacity for just that case, and is none.' : ' On the drawing it looks like redundancy, and is none.'} Most often a load balancer is not enabled in that zone, or does not balance across zones.`,
      fix: ({ from }) =>
        `Enable ${from} in the zone it misses, or let it balance across zones; else take away what nobody reaches.`,
      fixes: { enable: ({ from, part }) => `Enable ${from} in the zone of ${part}` },
    },
    ko: {
      message: ({ part, from, whenKo }) =>
        whenKo
          ? `${part}: ${whenKo} 장애 때 멀쩡한데도 ${from}에서 트래픽을 받지 못합니다.`
          : `${part}: 멀쩡한데도 트래픽을 받지 못합니다. ${from}에서 보이지 않습니다.`,
      why: ({ whenKo }) =>
        `앞단이 그 가용 영역까지 닿지 않아, 실행되고 비용은 들지만 아무 일도 하지 못합니다.${whenKo ? ' 바로 그런 때를 위한 여유분처럼 보이지만 그렇지 않습니다.' : ' 그림에서는 이중화처럼 보이지만 그렇지 않습니다.'} 로드 밸런서가 그 영역에 활성화되지 않았거나 교차 영역 로드 밸런싱이 꺼져 있는 경우가 많습니다.`,
      fix: ({ from }) =>
        `빠진 가용 영역에도 활성화하거나 교차 영역 로드 밸런싱을 켭니다(${from}). 쓰지 않을 것이라면 없앱니다.`,
      fixes: { enable: ({ from, part }) => `가용 영역 추가로 활성화: ${from} (${part} 쪽)` },
    },
  },
}

/** A load balancer that names its zones, and none of the node's. */
function blindBalancer(design: Design, from: Id | undefined, node: Id | undefined): Id | undefined {
  const balancer = from === undefined ? undefined : indexOf(design).nodes.get(from)
  if (!balancer?.azs || node === undefined || !has(balancer.service, 'load-balancer')) return undefined
  return zonesOfNode(design, node).some((zone) => !balancer.azs?.includes(zone)) ? balancer.id : undefined
}

function byNode<T extends { readonly node: Id }>(items: readonly T[]): ReadonlyMap<Id, readonly T[]> {
  const lists = new Map<Id, T[]>()
  for (const item of items) lists.set(item.node, [...(lists.get(item.node) ?? []), item])
  return lists
}
