import { moveInto, partName, setProp, type Design, type Id } from '../../model/index.ts'
import { homeIn } from '../fixing/secondZone.ts'
import { listNames } from '../names.ts'
import { attachmentsOf } from '../reading/attachments.ts'
import { clusterPlacementsOf } from '../reading/clusterPlacements.ts'
import { indexOf } from '../../model/index.ts'
import { zoneOf } from '../reading/zones.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** A cluster placement group over several Availability Zones: impossible. */
export const check: Check = {
  id: 'cpg-multi-az',
  pillar: 'performance',
  source: [
    '002 · High Performance Computing (HPC)',
    'Amazon EC2 User Guide, “Placement groups for your Amazon EC2 instances”',
  ],
  find: (design) =>
    clusterPlacementsOf(design)
      .filter(({ places }) => places.length > 1)
      .map(({ span, members, places }) => ({
        on: [span.id],
        severity: 'error',
        chain: [],
        culprits: members,
        params: {
          group: spanName(design, span),
          zones: listNames(places.map((place) => place.split('/').at(-1) ?? place)),
        },
      })),
  fixes: (design, { on, culprits = [], params }) => {
    const [span = ''] = on
    const zone = culprits.map((id) => zoneOf(design, id)).find((each) => each !== undefined)
    const spread = {
      id: 'partition',
      params,
      edit: (before: Design) => setProp(before, span, 'strategy', 'partition'),
    }
    if (!zone) return [spread]
    const gathered = {
      id: 'gather',
      params: { ...params, zone: partName(design, zone.id) },
      edit: (before: Design) => culprits.reduce((so, id) => intoZone(so, id, zone.id), before),
    }
    return [gathered, spread]
  },
  words: {
    en: {
      message: ({ group, zones }) =>
        `${group} is a cluster placement group over zones ${zones}; it has to stand in one.`,
      why: () =>
        'The cluster strategy packs instances onto hardware side by side, for the lowest latency and the highest throughput between them. Side by side means one Availability Zone, and AWS refuses anything else.',
      fix: () =>
        'Put all members into one zone if they talk to each other all the time. If they should outlive a zone, choose partition or spread, and let go of the latency.',
      fixes: {
        gather: ({ zone }) => `Move all members into ${zone}`,
        partition: ({ group }) => `Make ${group} a partition placement group`,
      },
    },
    ko: {
      message: ({ group, zones }) =>
        `클러스터 배치 그룹은 한 가용 영역에 있어야 하는데 영역 ${zones}에 걸쳐 있습니다: ${group}.`,
      why: () =>
        '클러스터 전략은 인스턴스를 바로 곁의 하드웨어에 모아, 서로 간의 지연 시간을 가장 낮추고 처리량을 가장 높입니다. 바로 곁이라는 것은 한 가용 영역이라는 뜻이고, AWS는 그 밖의 배치를 거절합니다.',
      fix: () =>
        '계속 통신하는 인스턴스라면 모두 한 영역에 둡니다. 영역 장애를 견뎌야 한다면 파티션이나 분산 전략을 선택하고 지연 시간은 양보합니다.',
      fixes: {
        gather: ({ zone }) => `모든 멤버를 한 영역으로 모으기(${zone})`,
        partition: ({ group }) => `파티션 배치 그룹으로 바꾸기(${group})`,
      },
    },
  },
}

function intoZone(design: Design, id: Id, zone: Id): Design {
  if (zoneOf(design, id)?.id === zone) return design
  const home = homeIn(design, indexOf(design).nodes.get(id)?.group, zone)
  const volumes = attachmentsOf(design).filter(
    ({ volume, server }) => volume.service === 'ebs' && server.id === id,
  )
  return moveInto(home.design, [id, ...volumes.map(({ volume }) => volume.id)], home.id)
}
