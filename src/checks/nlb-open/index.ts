import { setProp, type Design, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isOn, isStated } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import { upstreamOf } from '../reading/upstream.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import type { Check } from '../types.ts'

const passedThrough: ReadonlySet<string> = new Set([
  'nacl',
  'internet',
  'internet-gateway',
  'route53',
  'eip',
  'internet-link',
])

/** A Network Load Balancer open to the Internet and without a security group. */
export const check: Check = {
  id: 'nlb-open',
  pillar: 'security',
  source: [
    '002 · Blocking an IP address, NLB',
    'Elastic Load Balancing User Guide: security groups for your Network Load Balancer',
  ],
  find: (design, analysis) =>
    open(design, analysis)
      .filter((nlb) => isOff(nlb, 'securityGroup'))
      .map((nlb) => ({
        on: [nlb.id],
        severity: 'medium',
        chain: [],
        params: { nlb: partNames(design, [nlb.id]) },
      })),
  asks: (design, analysis) =>
    open(design, analysis)
      .filter((nlb) => !isStated(nlb, 'securityGroup'))
      .map((nlb) => ({ on: nlb.id, property: 'securityGroup' })),
  fixes: (_, { on: [nlb], params }) =>
    nlb === undefined
      ? []
      : [{ id: 'security-group', params, edit: (so) => setProp(so, nlb, 'securityGroup', true) }],
  words: {
    en: {
      message: ({ nlb }) => `${nlb} is open to the Internet without a security group.`,
      why: () =>
        'A Network Load Balancer passes connections on, so its targets have to accept the addresses of all clients. The notes say that it has no security group; since 2023 it may have one, but only if it is given one when it is made. With it, the targets need to trust the load balancer alone.',
      fix: () => 'Create it anew with a security group, and let the targets accept that group only.',
      fixes: { 'security-group': ({ nlb }) => `Give ${nlb} a security group (at creation)` },
      ask: 'Was it created with a security group? Without one its targets must accept every client.',
    },
    ko: {
      message: ({ nlb }) => `${nlb}: 보안 그룹 없이 인터넷에 열려 있습니다.`,
      why: () =>
        'Network Load Balancer는 연결을 그대로 넘기므로 대상이 모든 클라이언트의 주소를 받아야 합니다. 노트에는 보안 그룹이 없다고 되어 있지만, 2023년부터는 만들 때 지정하면 가질 수 있습니다. 그러면 대상은 로드 밸런서만 믿으면 됩니다.',
      fix: () => '보안 그룹을 지정해 새로 만들고, 대상은 그 그룹만 허용합니다.',
      fixes: { 'security-group': ({ nlb }) => `만들 때 보안 그룹 지정하기(${nlb})` },
      ask: '만들 때 보안 그룹을 지정했습니까? 없으면 대상이 모든 클라이언트를 받아야 합니다.',
    },
  },
}

/** Reached by outsiders with nothing between that ends the connection, and in no drawn security group. */
function open(design: Design, analysis: Analysis): readonly Node[] {
  return design.nodes.filter((nlb) => {
    if (
      nlb.service !== 'nlb' ||
      isOn(nlb, 'internal') ||
      spansOf(design, nlb.id, 'security-group').length > 0
    )
      return false
    const before = upstreamOf(design, analysis, nlb.id)
    return (
      before.some((node) => isPublicClient(design, node)) &&
      before.every((node) => isPublicClient(design, node) || passedThrough.has(node.service))
    )
  })
}
