import { partName, type Node } from '../../model/index.ts'
import { overZones } from '../fixing/overZones.ts'
import { isOn } from '../reading/props.ts'
import { chainTo } from '../reading/stoppedBy.ts'
import { zonesOfNode } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { Check } from '../types.ts'

/** A function in a VPC with subnets of one Availability Zone only. */
export const check: Check = {
  id: 'lambda-vpc-one-az',
  pillar: 'reliability',
  source: [
    'AWS Lambda Developer Guide, “Giving Lambda functions access to resources in an Amazon VPC”',
    'AWS Config managed rule lambda-vpc-multi-az-check',
  ],
  folds: ['spof-component', 'az-gap', 'hidden-cross-az'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'lambda' && isBound(node))
      .filter((node) => zonesOfNode(design, node.id).length === 1)
      .map((node) => ({
        on: [node.id],
        severity: 'high',
        chain: chainTo(design, analysis, node.id),
        params: { fn: partName(design, node.id), zone: zonesOfNode(design, node.id)[0] ?? '' },
      })),
  fixes: (design, { on, params }) =>
    on.map((id) => {
      const zones = zonesAround(design, id)
      return {
        id: 'subnets',
        params: { ...params, zones: zones.join(', ') },
        edit: (before) => overZones(before, id, zones),
      }
    }),
  words: {
    en: {
      message: ({ fn, zone }) => `${fn} has subnets in AZ ${zone} only.`,
      why: () =>
        'Lambda itself runs in several zones of its Region. A function attached to a VPC is bound to the subnets it was given: with one subnet, an outage of that zone, or a subnet out of addresses, stops every call. Giving it a second subnet costs nothing.',
      fix: () =>
        'Attach the function to subnets in at least two Availability Zones, with routes for what it calls; if it needs nothing inside the VPC, leave it outside.',
      fixes: { subnets: ({ fn, zones }) => `Give ${fn} subnets in zones ${zones}` },
    },
    ko: {
      message: ({ fn, zone }) => `가용 영역 ${zone}의 서브넷에만 연결된 함수입니다: ${fn}.`,
      why: () =>
        'Lambda는 원래 리전의 여러 가용 영역에서 실행됩니다. VPC에 연결한 함수는 지정한 서브넷에 묶입니다. 서브넷이 하나뿐이면 그 영역에 장애가 나거나 주소가 모자랄 때 모든 호출이 멈춥니다. 서브넷을 하나 더 지정하는 데는 비용이 들지 않습니다.',
      fix: () =>
        '둘 이상의 가용 영역에 있는 서브넷에 연결하고, 함수가 호출하는 곳으로 가는 경로도 둡니다. VPC 안의 것이 필요 없다면 VPC 밖에 둡니다.',
      fixes: { subnets: ({ fn, zones }) => `영역 ${zones}의 서브넷에 연결하기(${fn})` },
    },
  },
}

/** Attached, or with zones of its own. One that is merely drawn inside a zone stands near what it uses. */
const isBound = (node: Node) => isOn(node, 'vpcAttached') || (node.azs ?? []).length > 0
