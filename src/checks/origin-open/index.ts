import { setProp, type Design, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { callersOf } from '../reading/callers.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, isOn, isStated } from '../reading/props.ts'
import { isPublicClient } from '../reading/whereabouts.ts'
import { sourcesOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

const balancers: ReadonlySet<string> = new Set(['alb', 'elb', 'nlb'])

/** An origin of CloudFront that people can reach past it. The drawing rarely says: then it is asked. */
export const check: Check = {
  id: 'origin-open',
  pillar: 'security',
  source: [
    '002 · Blocking an IP address, ALB + CloudFront WAF',
    'Amazon CloudFront Developer Guide: restricting access to an origin',
  ],
  find: (design, analysis) =>
    origins(design, analysis)
      .filter(({ origin, past }) => isOpen(origin) || past)
      .map(({ cf, origin }) => ({
        on: [origin.id],
        severity: 'medium',
        chain: [cf.id, origin.id],
        params: { cf: partNames(design, [cf.id]), origin: partNames(design, [origin.id]) },
      })),
  asks: (design, analysis) =>
    origins(design, analysis)
      .filter(({ origin, past }) => !isOpen(origin) && !past && isUnsaid(origin))
      .map(({ origin }) => ({
        on: origin.id,
        property: balancers.has(origin.service) ? 'cloudFrontOnly' : 'oac',
      })),
  fixes: (design, { on: [id], params }) => {
    const origin = design.nodes.find((node) => node.id === id)
    if (!origin) return []
    const edit = (so: Design) =>
      origin.service === 's3'
        ? setProps(so, origin.id, { oac: true, public: false })
        : setProp(so, origin.id, 'cloudFrontOnly', true)
    return [{ id: 'restrict', params, edit }]
  },
  words: {
    en: {
      message: ({ origin, cf }) => `${origin} can be reached past ${cf}.`,
      why: () =>
        'Whoever learns the origin’s own name goes around the edge, and with it around WAF, country rules, caching and protection against floods. The edge protects only what cannot be reached otherwise.',
      fix: () =>
        'For a load balancer: a VPC origin, or the managed prefix list of CloudFront with a secret header. For a bucket: origin access control and no public access.',
      fixes: { restrict: ({ origin, cf }) => `Let ${origin} accept ${cf} only` },
      ask: 'Does it accept CloudFront only? Otherwise the edge can be walked around.',
    },
    ko: {
      message: ({ origin, cf }) => `${origin}: ${cf} 옆으로 돌아 바로 닿을 수 있습니다.`,
      why: () =>
        '오리진의 주소를 알아낸 사람은 엣지를 돌아서 옵니다. 그러면 WAF도, 국가 제한도, 캐시도, 폭주 방어도 소용이 없습니다. 엣지는 다른 길로 닿을 수 없는 것만 지켜 줍니다.',
      fix: () =>
        '로드 밸런서라면 VPC 오리진이나 CloudFront 관리형 접두사 목록과 비밀 헤더로, 버킷이라면 오리진 액세스 제어와 퍼블릭 차단으로 막습니다.',
      fixes: { restrict: ({ origin, cf }) => `CloudFront만 받게 하기(${origin}, ${cf})` },
      ask: 'CloudFront만 받습니까? 아니면 엣지를 돌아서 올 수 있습니다.',
    },
  },
}

interface Origin {
  readonly cf: Node
  readonly origin: Node
  /** Somebody is drawn who goes past the edge. */
  readonly past: boolean
}

/** Public load balancers and buckets that CloudFront stands before. */
function origins(design: Design, analysis: Analysis): readonly Origin[] {
  return design.nodes
    .filter((node) => (balancers.has(node.service) && !isOn(node, 'internal')) || node.service === 's3')
    .flatMap((origin) => {
      const before = callersOf(design, analysis, origin.id)
      const filters = before
        .filter((node) => node.service === 'nacl')
        .flatMap((node) => sourcesOf(design, node.id))
      const cf = [...before, ...filters].find((node) => node.service === 'cloudfront')
      if (!cf) return []
      const past = balancers.has(origin.service) && before.some((node) => isPublicClient(design, node))
      return [{ cf, origin, past: past && !isOn(origin, 'cloudFrontOnly') }]
    })
}

const isOpen = (origin: Node) =>
  origin.service === 's3'
    ? isOn(origin, 'public') || isOff(origin, 'oac')
    : isOff(origin, 'cloudFrontOnly') ||
      (!isStated(origin, 'cloudFrontOnly') && /\bpublic\b|퍼블릭/i.test(origin.label))

const isUnsaid = (origin: Node) =>
  origin.service === 's3'
    ? !isStated(origin, 'oac') && !isStated(origin, 'public')
    : !isStated(origin, 'cloudFrontOnly')
