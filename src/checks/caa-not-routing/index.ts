import { indexOf } from '../../model/index.ts'
import { partNames } from '../reading/partNames.ts'
import { textIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** A CAA record drawn as something traffic goes to; a line marked impossible counts, for it is what is told about. */
export const check: Check = {
  id: 'caa-not-routing',
  pillar: 'operations',
  source: ['001 · Walkthrough question 3.4', 'Amazon Route 53 Developer Guide: CAA record type'],
  find: (design) => {
    const { nodes } = indexOf(design)
    const reached = new Set(design.edges.filter((edge) => edge.kind !== 'management').map((edge) => edge.to))
    return design.nodes
      .filter(
        (node) => node.service === 'route53' && textIn(node, 'record') === 'CAA' && reached.has(node.id),
      )
      .map((node) => {
        const lines = design.edges.filter((edge) => edge.to === node.id && nodes.has(edge.from))
        const from = [...new Set(lines.map((edge) => edge.from))]
        const params = { record: partNames(design, [node.id]), from: partNames(design, from) }
        return { on: [node.id], severity: 'error', chain: [...from, ...lines.map(({ id }) => id)], params }
      })
  },
  words: {
    en: {
      message: ({ record, from }) => `${from} cannot be routed to ${record}: a CAA record is no address.`,
      why: () =>
        'A CAA record tells certificate authorities who may issue certificates for a domain; no name resolves to it and no route table takes it as a target. What an alias or an A record does for names, and a gateway or an endpoint for routes, it does not.',
      fix: () =>
        'Reach a service in another VPC through an interface endpoint (PrivateLink), a Transit Gateway or a peering; keep the CAA record for certificates.',
    },
    ko: {
      message: ({ record, from }) =>
        `${record}: CAA 레코드는 주소가 아니므로 트래픽을 보낼 수 없습니다(보내는 쪽: ${from}).`,
      why: () =>
        'CAA 레코드는 어느 인증 기관이 그 도메인의 인증서를 발급해도 되는지 알릴 뿐입니다. 이름이 그것으로 해석되지도, 라우팅 테이블의 대상이 되지도 않습니다. 이름에는 별칭이나 A 레코드가, 경로에는 게이트웨이나 엔드포인트가 필요합니다.',
      fix: () =>
        '다른 VPC의 서비스에는 인터페이스 엔드포인트(PrivateLink), Transit Gateway, 피어링으로 닿게 하고, CAA 레코드는 인증서용으로만 둡니다.',
    },
  },
}
