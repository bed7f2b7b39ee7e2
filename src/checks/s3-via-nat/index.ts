import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import { regionKey } from '../reading/places.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'
import { throughEndpoints } from './throughEndpoints.ts'

const translators: ReadonlySet<string> = new Set(['nat-gateway', 'nat-instance'])

/** S3 or DynamoDB of the same Region reached through NAT, where a gateway endpoint would do. */
export const check: Check = {
  id: 's3-via-nat',
  pillar: 'cost',
  source: ['001 · Private connection endpoint services', 'Amazon VPC User Guide: gateway endpoints'],
  find: (design) => {
    const { nodes } = indexOf(design)
    const ways = design.nodes
      .filter((node) => translators.has(node.service) && sourcesOf(design, node.id).length > 0)
      .map((nat) => ({ nat, stores: storesBehind(design, nat) }))
      .filter(({ stores }) => stores.length > 0)
    if (ways.length === 0) return []
    const nats = ways.map(({ nat }) => nat.id)
    const stores = [...new Set(ways.flatMap((way) => way.stores.map((store) => store.id)))]
    const on = [...nats, ...stores].filter((id) => nodes.has(id))
    const params = { nat: partNames(design, nats), stores: partNames(design, stores) }
    return [{ on, severity: 'medium', chain: [], params }]
  },
  fixes: (_, { on, params }) => [{ id: 'gateway-endpoint', params, edit: (so) => throughEndpoints(so, on) }],
  words: {
    en: {
      message: ({ stores, nat }) => `${nat} stands on the way to ${stores}.`,
      why: ({ nat }) =>
        `Every byte is charged at ${nat}, and a regional service has been made to depend on something that stands in one Availability Zone. A gateway endpoint for S3 and DynamoDB is a route instead: no device, no zone, no price, and a policy of its own for which buckets may be reached.`,
      fix: () => 'Add a gateway endpoint for each of them to the VPC and route the private subnets to it.',
      fixes: { 'gateway-endpoint': ({ stores }) => `Reach ${stores} through a gateway endpoint` },
    },
    ko: {
      message: ({ stores, nat }) => `${stores}: NAT를 거쳐 접근합니다(${nat}).`,
      why: ({ nat }) =>
        `바이트마다 NAT 요금(${nat})이 붙고, 리전 서비스가 가용 영역 하나에 있는 것에 의존하게 됩니다. S3와 DynamoDB용 게이트웨이 엔드포인트는 장비가 아니라 경로여서 영역도 요금도 없고, 어떤 버킷에 닿을 수 있는지 정책도 따로 둘 수 있습니다.`,
      fix: () => 'VPC에 각각의 게이트웨이 엔드포인트를 추가하고 프라이빗 서브넷의 경로를 그쪽으로 둡니다.',
      fixes: { 'gateway-endpoint': ({ stores }) => `게이트웨이 엔드포인트로 접근하기(${stores})` },
    },
  },
}

/** Stores of the same Region behind a NAT, straight or over the Internet gateway. */
function storesBehind(design: Design, nat: Node): readonly Node[] {
  const near = targetsOf(design, nat.id)
  const far = near
    .filter((node) => ['internet-gateway', 'internet'].includes(node.service))
    .flatMap((node) => targetsOf(design, node.id))
  const isStore = ({ id, service }: { readonly id: Id; readonly service: string }) =>
    (service === 's3' || service === 'dynamodb') && regionKey(design, id) === regionKey(design, nat.id)
  return [...new Set([...near, ...far])].filter(isStore)
}
