import { partName, type Design, type Node } from '../../model/index.ts'
import { enableZones } from '../fixing/enableZones.ts'
import { listNames } from '../names.ts'
import { balancersOf, idleTargets } from '../reading/balancers.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A load balancer that is not enabled in a zone where targets of its stand: they get nothing. */
export const check: Check = {
  id: 'elb-az-mismatch',
  pillar: 'reliability',
  source: [
    '000 · Handle SPOF of EC2 Instance / entire AZs',
    'Elastic Load Balancing User Guide: Availability Zones and load balancer nodes',
  ],
  folds: ['stranded-capacity'],
  find: (design, analysis) =>
    balancersOf(design).flatMap((balancer) => {
      const idle = idleTargets(design, analysis, balancer)
      if (idle.length === 0) return []
      const zones = idleZones(design, balancer, idle)
      return [
        {
          on: [balancer.id, ...idle.map(({ id }) => id)],
          severity: 'medium' as const,
          chain: [balancer.id],
          params: {
            balancer: partName(design, balancer.id),
            targets: listNames(idle.map(({ id }) => partName(design, id))),
            zones: listNames(zones),
          },
        },
      ]
    }),
  fixes: (design, { on: [id, ...targets], params }) => {
    const balancer = design.nodes.find((node) => node.id === id)
    const idle = design.nodes.filter((node) => targets.includes(node.id))
    if (!balancer) return []
    const zones = idleZones(design, balancer, idle)
    return [{ id: 'enable', params, edit: (from) => enableZones(from, balancer.id, zones) }]
  },
  words: {
    en: {
      message: ({ balancer, zones, targets }) =>
        `${balancer} is not enabled in AZ ${zones}: no traffic reaches ${targets}.`,
      why: ({ zones }) =>
        `A load balancer sends only to targets in zones it is enabled in; those in other zones stay registered as “unused”. They cost money, look like redundancy, and would not take over when the others fail. Each zone that is enabled needs a subnet: here AZ ${zones} lacks one.`,
      fix: ({ balancer, zones }) => `Add a subnet of AZ ${zones} to ${balancer}.`,
      fixes: { enable: ({ balancer, zones }) => `Enable ${balancer} in AZ ${zones}` },
    },
    ko: {
      message: ({ balancer, zones, targets }) =>
        `${balancer}: 가용 영역 ${zones}에 활성화되어 있지 않아 ${targets}에 트래픽이 가지 않습니다.`,
      why: ({ zones }) =>
        `로드 밸런서는 활성화된 가용 영역의 대상에만 트래픽을 보내고, 다른 영역의 대상은 등록되어 있어도 “사용되지 않음” 상태로 남습니다. 비용은 들고 이중화된 것처럼 보이지만, 나머지에 장애가 나도 이어받지 못합니다. 활성화할 영역마다 서브넷이 필요한데 가용 영역 ${zones}의 것이 빠져 있습니다.`,
      fix: ({ balancer, zones }) => `가용 영역 ${zones}의 서브넷을 추가합니다(${balancer}).`,
      fixes: { enable: ({ balancer, zones }) => `가용 영역 ${zones}에 활성화: ${balancer}` },
    },
  },
}

function idleZones(design: Design, balancer: Node, idle: readonly Node[]): readonly string[] {
  const zones = idle.flatMap(({ id }) => zonesOfNode(design, id))
  return [...new Set(zones)].filter((zone) => !balancer.azs?.includes(zone))
}
