import { setProp, updateNode, type Design, type Node } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isOn, isStated } from '../reading/props.ts'
import { targetsOf, sourcesOf } from '../reading/wiring.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A Transit Gateway that is attached in fewer zones than its VPCs use. The drawing rarely says: then it is asked. */
export const check: Check = {
  id: 'tgw-attachment-az',
  pillar: 'reliability',
  source: [
    '003 · Transit Gateway',
    '001 · Transit Gateway',
    'Amazon VPC Transit Gateways Guide: attachments to a VPC',
  ],
  find: (design) =>
    hubs(design).flatMap(({ hub, parts }) => {
      const zones = zonesIn(design, parts)
      const missing = hub.azs ? zones.filter((zone) => !hub.azs?.includes(zone)) : []
      if (missing.length === 0 && !isOff(hub, 'attachedEverywhere')) return []
      const params = {
        hub: partNames(design, [hub.id]),
        zones: (missing.length > 0 ? missing : zones).join(', '),
      }
      return [{ on: [hub.id], severity: 'high', chain: [], params }]
    }),
  asks: (design) =>
    hubs(design)
      .filter(({ hub }) => !hub.azs && !isStated(hub, 'attachedEverywhere'))
      .map(({ hub }) => ({ on: hub.id, property: 'attachedEverywhere' })),
  fixes: (design, { on: [id], params }) => {
    const own = hubs(design).find(({ hub }) => hub.id === id)
    if (!own) return []
    const edit = (so: Design) => {
      const wide = own.hub.azs
        ? updateNode(so, own.hub.id, {
            azs: [...new Set([...own.hub.azs, ...zonesIn(so, own.parts)])].sort(),
          })
        : so
      return isOn(own.hub, 'attachedEverywhere')
        ? wide
        : setProp(wide, own.hub.id, 'attachedEverywhere', true)
    }
    return [{ id: 'attach-everywhere', params, edit }]
  },
  words: {
    en: {
      message: ({ hub, zones }) => `${hub} is not attached in every zone that uses it (zones: ${zones}).`,
      why: () =>
        'An attachment puts one network interface into one subnet of each zone you name. What stands in a zone without one cannot reach the Transit Gateway at all, although the VPC is attached; and when an attached zone fails, only the others go on.',
      fix: () =>
        'Give each VPC attachment a small subnet of its own in every Availability Zone that holds something.',
      fixes: { 'attach-everywhere': ({ hub }) => `Attach ${hub} in every zone in use` },
      ask: 'Does every VPC attachment have a subnet in each zone in use? A zone without one is cut off.',
    },
    ko: {
      message: ({ hub, zones }) => `${hub}: 쓰는 가용 영역 모두에 연결되어 있지 않습니다(영역: ${zones}).`,
      why: () =>
        'VPC 연결은 지정한 영역마다 서브넷 하나에 네트워크 인터페이스를 하나씩 둡니다. 그것이 없는 영역에서는 VPC가 연결되어 있어도 Transit Gateway에 닿지 못합니다. 연결된 영역 하나가 장애여도 나머지 영역은 계속 동작합니다.',
      fix: () => 'VPC 연결마다, 무언가 있는 모든 가용 영역에 전용의 작은 서브넷을 지정합니다.',
      fixes: { 'attach-everywhere': ({ hub }) => `쓰는 영역 모두에 연결하기(${hub})` },
      ask: 'VPC 연결마다 쓰는 영역 모두에 서브넷을 지정했습니까? 빠진 영역은 끊깁니다.',
    },
  },
}

interface Hub {
  readonly hub: Node
  /** Zonal parts of the VPCs around it. */
  readonly parts: readonly Node[]
}

/** Transit Gateways with parts in two zones or more around them. */
function hubs(design: Design): readonly Hub[] {
  return design.nodes
    .filter((node) => node.service === 'transit-gateway')
    .map((hub) => ({
      hub,
      parts: [...sourcesOf(design, hub.id), ...targetsOf(design, hub.id)].filter((node) =>
        groupOfKind(design, node.id, 'vpc'),
      ),
    }))
    .filter(({ parts }) => zonesIn(design, parts).length > 1)
}

const zonesIn = (design: Design, parts: readonly Node[]) =>
  [...new Set(parts.flatMap((node) => zonesOfNode(design, node.id)))].sort()
