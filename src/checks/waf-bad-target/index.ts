import { indexOf, remove, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { setProps } from '../fixing/setProps.ts'
import { partNames } from '../reading/partNames.ts'
import { textIn } from '../reading/props.ts'
import { upstreamOf } from '../reading/upstream.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

const firewalls: ReadonlySet<string> = new Set(['waf', 'cloudfront-waf'])
const takes: ReadonlySet<string> = new Set([
  'alb',
  'elb',
  'cloudfront',
  'api-gateway',
  'appsync',
  'cognito',
  'apprunner',
])
/** What a web ACL is often wished for and cannot be attached to; anything else beside a WAF is no claim. */
const refuses: ReadonlySet<string> = new Set([
  'nlb',
  'gwlb',
  'ec2',
  'spot',
  'ecs-task',
  'fargate-task',
  'ecs-container-instance',
  'lambda',
  's3',
  'global-accelerator',
  'route53',
  'internet-gateway',
  'rds',
  'eip',
])

/** A web ACL on something that takes none. */
export const check: Check = {
  id: 'waf-bad-target',
  pillar: 'security',
  source: [
    '002 · Blocking an IP address, ALB + WAF',
    '002 · Blocking an IP address, NLB',
    'AWS WAF Developer Guide: resources that you can protect',
  ],
  find: (design) =>
    wrong(design).map(({ waf, target }) => ({
      on: [waf.id, target.id],
      severity: 'error',
      chain: [],
      params: { waf: partNames(design, [waf.id]), target: partNames(design, [target.id]) },
    })),
  fixes: (design, { on: [waf, target], params }, analysis) => {
    const better = target === undefined ? undefined : doorBefore(design, analysis, target)
    if (waf === undefined || target === undefined || !better) return []
    const named = { ...params, door: partNames(design, [better.id]) }
    return [{ id: 'attach-before', params: named, edit: (so) => attachedTo(so, waf, target, better.id) }]
  },
  words: {
    en: {
      message: ({ waf, target }) => `${waf} cannot be attached to ${target}.`,
      why: () =>
        'WAF reads requests, so it attaches to what ends HTTP: CloudFront, an Application Load Balancer, API Gateway, AppSync, Cognito, App Runner. A Network Load Balancer passes packets on and a server is no AWS service; neither can hold a web ACL.',
      fix: () =>
        'Attach it to the CloudFront distribution or Application Load Balancer in front; where there is none, add one.',
      fixes: { 'attach-before': ({ waf, door }) => `Attach ${waf} to ${door} instead` },
    },
    ko: {
      message: ({ waf, target }) => `${waf}: 이것에는 붙일 수 없습니다(${target}).`,
      why: () =>
        'WAF는 요청을 읽으므로 HTTP를 끝내는 것, 곧 CloudFront, Application Load Balancer, API Gateway, AppSync, Cognito, App Runner에 붙습니다. Network Load Balancer는 패킷을 그대로 넘기고 서버는 AWS 서비스가 아니어서 웹 ACL을 붙일 수 없습니다.',
      fix: () => '앞단의 CloudFront나 Application Load Balancer에 붙이고, 없으면 하나를 둡니다.',
      fixes: { 'attach-before': ({ waf, door }) => `${door}에 붙이기(${waf})` },
    },
  },
}

function wrong(design: Design): readonly { readonly waf: Node; readonly target: Node }[] {
  const { nodes } = indexOf(design)
  return design.nodes
    .filter((node) => firewalls.has(node.service))
    .flatMap((waf) => {
      const named = nodes.get(textIn(waf, 'attachedTo'))
      const targets = new Set([...targetsOf(design, waf.id), ...(named ? [named] : [])])
      return [...targets].filter((target) => refuses.has(target.service)).map((target) => ({ waf, target }))
    })
}

/** What stands before the target and does take a web ACL. */
function doorBefore(design: Design, analysis: Analysis, target: Id): Node | undefined {
  return upstreamOf(design, analysis, target).find((node) => takes.has(node.service))
}

function attachedTo(design: Design, waf: Id, target: Id, door: Id): Design {
  const old = neighboursOf(design)
    .outOf(waf)
    .filter((edge) => edge.to === target)
  const cut = remove(
    design,
    old.map((edge) => edge.id),
  )
  return connectOnce(setProps(cut, waf, { attachedTo: door }), {
    from: waf,
    to: door,
    kind: 'management',
    label: 'web ACL',
  })
}
