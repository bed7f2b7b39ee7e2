import type { HiddenCrossAz } from '../../analysis/index.ts'
import { partName } from '../../model/index.ts'
import { chainName, listNames } from '../names.ts'
import type { Check } from '../types.ts'

/** Rule D6: alive in one zone, yet lost with another, because something it needs stands there. */
export const check: Check = {
  id: 'hidden-cross-az',
  pillar: 'reliability',
  source: [
    'Amazon VPC User Guide: NAT gateways',
    'Amazon EFS User Guide: mount targets',
    'AWS builders’ library: static stability using Availability Zones',
  ],
  find: (design, { hiddenCrossAz }) =>
    [...gathered(hiddenCrossAz).values()].map((group) => {
      const [first] = group
      const nodes = group.map((hidden) => hidden.node)
      const through = first?.through ?? []
      return {
        on: [...nodes, ...through],
        culprits: through,
        severity: 'high',
        chain: first?.chain ?? [],
        params: {
          nodes: listNames(nodes.map((id) => partName(design, id))),
          stand: nodes.length > 1 ? 'stand elsewhere, yet go' : 'stands elsewhere, yet goes',
          zone: first?.zone ?? '',
          through: listNames(through.map((id) => partName(design, id))),
          chain: chainName(design, first?.chain ?? []),
        },
      }
    }),
  words: {
    en: {
      message: ({ nodes, stand, zone, through }) =>
        `${nodes} ${stand} down with AZ ${zone} through ${through}.`,
      why: ({ chain, zone }) =>
        `${chain}: what it needs stands in AZ ${zone} alone. The tier looks spread over zones, but losing that one zone takes the others with it, and traffic crosses zones every day until then.`,
      fix: ({ through }) =>
        `Put one of ${through} into every zone that uses it, and let each zone use its own.`,
    },
    ko: {
      message: ({ nodes, zone, through }) =>
        `${nodes}: 다른 가용 영역에 있지만 ${through} 때문에 가용 영역 ${zone} 장애에 함께 멈춥니다.`,
      why: ({ chain, zone }) =>
        `${chain}: 필요한 것이 가용 영역 ${zone}에만 있습니다. 여러 영역에 나뉜 듯 보여도 그 영역 하나를 잃으면 나머지도 함께 멈추고, 평소에도 트래픽이 영역을 넘나듭니다.`,
      fix: ({ through }) =>
        `이를 쓰는 영역마다 하나씩 두고(${through}), 각 영역이 자기 영역의 것을 쓰게 합니다.`,
    },
  },
}

/** Parts lost with the same zone through the same things are one finding. */
function gathered(all: readonly HiddenCrossAz[]): Map<string, HiddenCrossAz[]> {
  const groups = new Map<string, HiddenCrossAz[]>()
  for (const hidden of all) {
    const key = [hidden.region ?? '', hidden.zone, ...hidden.through].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), hidden])
  }
  return groups
}
