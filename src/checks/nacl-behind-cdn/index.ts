import { indexOf, type Design, type Id } from '../../model/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { setProps } from '../fixing/setProps.ts'
import { partNames } from '../reading/partNames.ts'
import { isOff, textIn } from '../reading/props.ts'
import { upstreamOf } from '../reading/upstream.ts'
import { sourcesOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

/** A network ACL that should block clients, behind CloudFront. Only a note where a WAF already stands before it. */
export const check: Check = {
  id: 'nacl-behind-cdn',
  pillar: 'security',
  source: [
    '002 · Blocking an IP address, ALB + CloudFront WAF',
    '004 · IP Blocking Strategies (ip-blck-3)',
    'AWS WAF Developer Guide: IP set match',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter(
        (node) => node.service === 'nacl' && (textIn(node, 'blocks') !== '' || isOff(node, 'effective')),
      )
      .flatMap((nacl) => {
        const cf = upstreamOf(design, analysis, nacl.id).find((node) => node.service === 'cloudfront')
        if (!cf) return []
        const params = { nacl: partNames(design, [nacl.id]), cf: partNames(design, [cf.id]), edge: cf.id }
        const guarded = hasFirewall(design, cf.id)
        return [{ on: [nacl.id], severity: guarded ? 'info' : 'high', chain: [cf.id, nacl.id], params }]
      }),
  fixes: (design, { on: [nacl], params }) => {
    const { edge = '' } = params
    if (nacl === undefined || hasFirewall(design, edge)) return []
    return [{ id: 'waf', params, edit: (so) => atTheEdge(so, edge, nacl) }]
  },
  words: {
    en: {
      message: ({ nacl, cf }) =>
        `${nacl} cannot block a client behind ${cf}: it sees addresses of CloudFront.`,
      why: () =>
        'CloudFront ends the client’s connection and opens its own to the origin, so the client’s address is no longer in the packet and a rule for it never matches. A broad rule may even block CloudFront, and with it everybody. Block where the client is still visible.',
      fix: ({ cf }) =>
        `Attach AWS WAF to ${cf} with an IP set (or a country restriction), and let the ACL be.`,
      fixes: { waf: ({ cf }) => `Attach AWS WAF to ${cf} instead` },
    },
    ko: {
      message: ({ nacl, cf }) =>
        `${nacl}: ${cf} 뒤에서는 CloudFront의 주소만 보이므로 클라이언트를 막지 못합니다.`,
      why: () =>
        'CloudFront는 클라이언트의 연결을 자기가 받고 오리진으로는 새 연결을 엽니다. 패킷에 클라이언트 주소가 남아 있지 않으니 그 주소에 대한 규칙은 맞을 일이 없고, 넓게 막으면 CloudFront까지, 곧 모두를 막을 수도 있습니다. 클라이언트가 아직 보이는 곳에서 막아야 합니다.',
      fix: ({ cf }) => `AWS WAF를 IP 세트나 국가 제한과 함께 붙이고(${cf}), ACL은 그대로 둡니다.`,
      fixes: { waf: ({ cf }) => `대신 AWS WAF 붙이기(${cf})` },
    },
  },
}

function hasFirewall(design: Design, cf: Id): boolean {
  const firewalls = design.nodes.filter((node) => node.service === 'waf' || node.service === 'cloudfront-waf')
  return firewalls.some((waf) => textIn(waf, 'attachedTo') === cf || sourcesOf(design, cf).includes(waf))
}

function atTheEdge(design: Design, cf: Id, nacl: Id): Design {
  if (!indexOf(design).nodes.has(cf) || hasFirewall(design, cf)) return design
  const part = { service: 'cloudfront-waf', label: 'AWS WAF (blocks the address)', props: { attachedTo: cf } }
  const made = addBeside(design, part, cf)
  const attached = connectOnce(made.design, { from: made.id, to: cf, kind: 'management', label: 'web ACL' })
  return setProps(attached, nacl, { blocks: undefined, effective: undefined })
}
