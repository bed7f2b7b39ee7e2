import type { Design, Id } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { updateNode } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { targetsOf } from '../reading/wiring.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import { zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

const balancers: ReadonlySet<string> = new Set(['nlb', 'gwlb', 'elb'])

/** An endpoint service that leads to something other than a Network or Gateway Load Balancer. */
export const check: Check = {
  id: 'privatelink-needs-nlb',
  pillar: 'operations',
  source: [
    '001 · Walkthrough question 3.4, PrivateLink',
    'AWS PrivateLink Guide: create a service powered by AWS PrivateLink',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => node.service === 'endpoint-service')
      .flatMap((service) => {
        const wrong = targetsOf(design, service.id).filter((node) => !balancers.has(node.service))
        const on = [service.id, ...wrong.map((node) => node.id)]
        const params = { service: partNames(design, [service.id]), targets: partNames(design, on.slice(1)) }
        return wrong.length === 0 ? [] : [{ on, severity: 'error', chain: [], params }]
      }),
  fixes: (_, { on: [service, ...targets], params }) =>
    service === undefined
      ? []
      : [{ id: 'insert-nlb', params, edit: (so) => withBalancer(so, service, targets) }],
  words: {
    en: {
      message: ({ service, targets }) =>
        `${service} cannot lead to ${targets}: it needs a Network Load Balancer.`,
      why: () =>
        'An endpoint service is a load balancer published to other accounts: a Network Load Balancer, or a Gateway Load Balancer for appliances. Servers and Application Load Balancers can be its targets, never stand in its place.',
      fix: () => 'Put a Network Load Balancer between, enabled in every Availability Zone the consumers use.',
      fixes: { 'insert-nlb': ({ service }) => `Put a Network Load Balancer behind ${service}` },
    },
    ko: {
      message: ({ service, targets }) =>
        `${service}: 대상(${targets}) 앞에 Network Load Balancer가 있어야 합니다.`,
      why: () =>
        '엔드포인트 서비스는 다른 계정에 공개한 로드 밸런서입니다. Network Load Balancer이거나, 어플라이언스라면 Gateway Load Balancer여야 합니다. 서버와 Application Load Balancer는 그 대상이 될 수 있을 뿐 대신할 수는 없습니다.',
      fix: () => '사이에 Network Load Balancer를 두고, 소비자가 쓰는 모든 가용 영역에서 활성화합니다.',
      fixes: { 'insert-nlb': ({ service }) => `Network Load Balancer를 뒤에 두기(${service})` },
    },
  },
}

function withBalancer(design: Design, service: Id, targets: readonly Id[]): Design {
  const edges = neighboursOf(design)
    .outOf(service)
    .filter((edge) => targets.includes(edge.to))
  const [first] = targets
  const vpc = first === undefined ? undefined : groupOfKind(design, first, 'vpc')
  const zones = [...new Set(targets.flatMap((id) => zonesOfNode(design, id)))].sort()
  const made = insertBetween(
    design,
    edges.map((edge) => edge.id),
    {
      service: 'nlb',
      label: 'Network Load Balancer',
      ...(vpc ? { group: vpc.id } : {}),
      props: { internal: true, securityGroup: true },
    },
  )
  return zones.length > 0 && vpc ? updateNode(made.design, made.id, { azs: zones }) : made.design
}
