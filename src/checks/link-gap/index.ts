import type { FlowResult, LinkGap } from '../../analysis/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { chainName, listNames } from '../names.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import { groupAround } from '../reading/zones.ts'
import type { Check, Severity } from '../types.ts'

const culpritsOf = (gap: LinkGap) => (gap.groups.length > 0 ? gap.groups : gap.nodes)

/** Rule D3: a link, Direct Connect location or site whose loss alone stops a flow. */
export const check: Check = {
  id: 'link-gap',
  pillar: 'reliability',
  source: [
    '003 · Hybrid connectivity, wrap up',
    'AWS Well-Architected, Reliability pillar, REL 2: redundant connectivity between private networks',
    'AWS Direct Connect Resiliency Recommendations',
  ],
  find: (design, { flows }) =>
    perCulprit(
      design,
      flows,
      (flow) => flow.linkGaps,
      (gap) => culpritsOf(gap).join(' '),
    ).map(({ gaps, flows: stopped, stopped: names }) => {
      const [first] = gaps
      const chain = first?.chain ?? []
      const on = first ? culpritsOf(first) : []
      return {
        on,
        ...(first && first.nodes.length > 0 && { culprits: first.nodes }),
        severity: severityOf(design, gaps, stopped),
        ...onlyFlow(stopped),
        chain,
        params: {
          links: listNames(on.map((id) => partName(design, id))),
          flows: names,
          chain: chainName(design, chain),
        },
      }
    }),
  words: {
    en: {
      message: ({ links, flows }) => `${links} is the only way for ${flows}.`,
      why: ({ chain }) =>
        `A line, its location or its site can fail as a whole: a fibre cut, a power loss, a device at the far end. On the way ${chain} there is no second one that shares nothing with it.`,
      fix: () =>
        'Add a second path that shares neither device nor location: a Direct Connect connection at another location, or a Site-to-Site VPN on a customer gateway of its own.',
    },
    ko: {
      message: ({ links, flows }) => `${links}: ${flows} 흐름이 지나는 유일한 길입니다.`,
      why: ({ chain }) =>
        `회선이나 그 로케이션, 사이트는 통째로 끊길 수 있습니다. 광케이블 절단, 정전, 상대편 장비 고장이 그 예입니다. ${chain} 경로에는 이와 아무것도 공유하지 않는 두 번째 길이 없습니다.`,
      fix: () =>
        '장비도 로케이션도 공유하지 않는 두 번째 경로를 둡니다. 다른 로케이션의 Direct Connect 연결이나, 별도 고객 게이트웨이의 Site-to-Site VPN이 그 방법입니다.',
    },
  },
}

function severityOf(design: Design, gaps: readonly LinkGap[], flows: readonly FlowResult[]): Severity {
  if (gaps.every((gap) => isSite(design, gap))) return 'info'
  const { nodes } = indexOf(design)
  const isInternet = gaps.every((gap) => gap.nodes.every((id) => nodes.get(id)?.service === 'internet-link'))
  const inVpc = (id: Id) => groupAround(design, id, ({ kind }) => kind === 'vpc') !== undefined
  // Public services are reached over any Internet line: the next one, or the same an hour later.
  return isInternet && !flows.some(({ goals }) => goals.some(inVpc)) ? 'low' : 'high'
}

/** A building of the customer's: AWS has no second one to offer, so it is a fact to know (`site-gap` says it). */
const isSite = (design: Design, { groups }: LinkGap) =>
  groups.length > 0 && groups.every((id) => indexOf(design).groups.get(id)?.kind === 'site')
