import { partNames } from '../reading/partNames.ts'
import { textIn } from '../reading/props.ts'
import { upstreamOf } from '../reading/upstream.ts'
import type { Check } from '../types.ts'

/** Load balancers that end the connection; a Network Load Balancer passes the client's address on. */
const ending: ReadonlySet<string> = new Set(['alb', 'elb'])

/** A network ACL that should block clients, on a subnet behind a load balancer. Behind CloudFront it is said there. */
export const check: Check = {
  id: 'nacl-wrong-subnet',
  pillar: 'security',
  source: ['002 · Blocking an IP address, ALB', '004 · IP Blocking Strategies (ip-blck-1)'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'nacl' && textIn(node, 'blocks') !== '')
      .flatMap((nacl) => {
        const above = upstreamOf(design, analysis, nacl.id)
        const alb = above.find((node) => ending.has(node.service))
        if (!alb || above.some((node) => node.service === 'cloudfront')) return []
        const params = { nacl: partNames(design, [nacl.id]), alb: partNames(design, [alb.id]) }
        return [{ on: [nacl.id], severity: 'info', chain: [alb.id, nacl.id], params }]
      }),
  words: {
    en: {
      message: ({ nacl, alb }) => `${nacl} stands behind ${alb} and sees only its addresses.`,
      why: () =>
        'An Application Load Balancer ends the connection and opens its own to the server: behind it, every packet carries the load balancer’s address, and a rule for a client never matches. Before it, at the public subnets, the same rule works.',
      fix: ({ alb }) => `Put the rule on the ACL of the subnets of ${alb}, or use AWS WAF on it.`,
    },
    ko: {
      message: ({ nacl, alb }) => `${nacl}: ${alb} 뒤에 있어 로드 밸런서의 주소만 보입니다.`,
      why: () =>
        'Application Load Balancer는 연결을 끝내고 서버로 새 연결을 엽니다. 그 뒤의 패킷에는 모두 로드 밸런서의 주소가 적혀 있어 클라이언트에 대한 규칙은 맞을 일이 없습니다. 같은 규칙을 앞쪽 퍼블릭 서브넷에 두면 동작합니다.',
      fix: ({ alb }) =>
        `로드 밸런서(${alb})가 있는 서브넷의 ACL에 규칙을 두거나, 로드 밸런서에 AWS WAF를 붙입니다.`,
    },
  },
}
