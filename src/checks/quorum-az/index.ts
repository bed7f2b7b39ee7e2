import { failureName } from '../../analysis/index.ts'
import { indexOf, partName, updateNode, type Design, type Id } from '../../model/index.ts'
import { addSecondZone, homeIn } from '../fixing/secondZone.ts'
import { listNames } from '../names.ts'
import { otherZones, zoneKey, zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Rule D8a: a quorum that one zone can break, for it holds more than may be lost. */
export const check: Check = {
  id: 'quorum-az',
  pillar: 'reliability',
  source: [
    'AWS whitepaper “AWS Fault Isolation Boundaries”: Availability Zones',
    'Amazon MSK Developer Guide: best practices for highly available clusters',
  ],
  folds: ['az-gap'],
  find: (design, { quorumGaps }) =>
    quorumGaps.map(({ nodes, needed, failure, lost }) => ({
      on: nodes,
      severity: 'high',
      chain: [],
      culprits: nodes,
      params: {
        nodes: listNames([...new Set(nodes.map((id) => partName(design, id)))]),
        count: String(nodes.length),
        needed: String(needed),
        lost: String(lost),
        zone: failureName(design, failure),
        zoneKo: failureName(design, failure, 'ko'),
      },
    })),
  fixes: (design, { on, params }) => {
    const moving = crowdedMember(design, on)
    if (moving === undefined) return []
    return [
      {
        id: 'third-zone',
        params: { ...params, moving: partName(design, moving) },
        edit: (from) => moved(from, moving, on),
      },
    ]
  },
  words: {
    en: {
      message: ({ zone, lost, needed, nodes }) =>
        `${zone} holds ${lost} of ${nodes}, which need ${needed} to go on: losing it stops them all.`,
      why: ({ needed }) =>
        `A quorum decides by majority, so that two halves of a cluster never both believe they lead. Spread over two zones, one of them always holds half or more: three nodes are no safer than one against losing it. With three zones and no more than a minority in each, any zone may go and ${needed} still stand.`,
      fix: () => 'Use three Availability Zones and put as few into each as may be lost.',
      fixes: { 'third-zone': ({ moving }) => `Move ${moving} to a third zone` },
    },
    ko: {
      message: ({ zoneKo, lost, needed, nodes }) =>
        `${zoneKo}에 ${nodes} 가운데 ${lost}개가 있어, 그 영역을 잃으면 필요한 ${needed}개를 채우지 못하고 모두 멈춥니다.`,
      why: ({ needed }) =>
        `쿼럼은 다수결로 정하므로 클러스터의 두 절반이 동시에 리더가 되는 일을 막습니다. 두 가용 영역에 나누면 한쪽이 늘 절반 이상을 갖게 되어, 그쪽을 잃으면 노드가 셋이어도 하나인 것과 다르지 않습니다. 세 영역에 나누어 어느 영역에도 과반이 없게 하면 하나를 잃어도 ${needed}개가 남습니다.`,
      fix: () => '가용 영역 세 곳을 쓰고, 각 영역에는 잃어도 되는 수만큼만 둡니다.',
      fixes: { 'third-zone': ({ moving }) => `세 번째 가용 영역으로 옮기기: ${moving}` },
    },
  },
}

/** One member of the fullest zone, drawn in it by itself. */
function crowdedMember(design: Design, nodes: readonly Id[]): Id | undefined {
  const zones = new Map<string, Id[]>()
  for (const id of new Set(nodes)) {
    const zone = zoneOf(design, id)
    if (zone && !indexOf(design).nodes.get(id)?.azs) {
      zones.set(zoneKey(zone), [...(zones.get(zoneKey(zone)) ?? []), id])
    }
  }
  const [fullest] = [...zones.values()].sort((a, b) => b.length - a.length)
  return fullest && fullest.length > 1 ? fullest.at(-1) : undefined
}

/** Moves a member to a zone where none of the others stands, made if there is none. */
function moved(design: Design, member: Id, all: readonly Id[]): Design {
  const zone = zoneOf(design, member)
  if (!zone) return design
  const taken = new Set(all.flatMap((id) => zoneOf(design, id)?.id ?? []))
  const free = otherZones(design, zone).find(({ id }) => !taken.has(id))
  const third = free ? { design, id: free.id } : addSecondZone(design, zone.id)
  const home = homeIn(third.design, indexOf(design).nodes.get(member)?.group, third.id)
  return updateNode(home.design, member, { group: home.id })
}
