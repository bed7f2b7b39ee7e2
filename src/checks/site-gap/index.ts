import type { LinkGap } from '../../analysis/index.ts'
import { indexOf, partName, type Design } from '../../model/index.ts'
import { chainName, listNames } from '../names.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import type { Check } from '../types.ts'

/** A flow that stops with one building of the customer's. A fact to know rather than a fault: AWS can replace a server,
 *  not a data centre. */
export const check: Check = {
  id: 'site-gap',
  pillar: 'reliability',
  source: [
    '003 · Designing a hybrid solution for container based workloads on AWS',
    'AWS Well-Architected, Reliability pillar, REL 13: plan for disaster recovery',
  ],
  folds: ['link-gap'],
  find: (design, { flows }) =>
    perCulprit(
      design,
      flows,
      (flow) => flow.linkGaps.filter((gap) => isSite(design, gap)),
      ({ groups }) => groups.join(' '),
    ).flatMap(({ gaps, flows: stopped, stopped: names }) => {
      const [first] = gaps
      if (!first) return []
      const parts = [...new Set(gaps.flatMap(({ nodes }) => nodes))]
      return [
        {
          on: first.groups,
          severity: 'info' as const,
          ...onlyFlow(stopped),
          chain: first.chain,
          culprits: parts.length > 0 ? parts : first.groups,
          params: {
            site: listNames(first.groups.map((id) => partName(design, id))),
            flows: names,
            parts: listNames(parts.map((id) => partName(design, id))),
            chain: chainName(design, first.chain),
          },
        },
      ]
    }),
  words: {
    en: {
      message: ({ site, flows }) => `${flows} stops with ${site}.`,
      why: ({ parts, site }) =>
        `${parts ? `There and nowhere else: ${parts}.` : 'What the flow needs stands there and nowhere else.'} A building can lose power, cooling or its lines as a whole, whatever is redundant inside ${site}. Many companies live with that; a hybrid design is the moment to decide it.`,
      fix: ({ parts }) =>
        `If the flow has to outlive the building, keep a copy of ${parts || 'what it needs'} in AWS that can take over: Elastic Disaster Recovery for servers, DMS for databases, Storage Gateway or DataSync for files.`,
    },
    ko: {
      message: ({ site, flows }) => `${site} 장애에 ${flows} 흐름이 멈춥니다.`,
      why: ({ parts, site }) =>
        `${parts ? `${parts}: 그곳에만 있습니다.` : '이 흐름에 필요한 것이 그곳에만 있습니다.'} 건물은 안에서 무엇을 이중화했든 전원, 냉방, 회선을 통째로 잃을 수 있습니다(${site}). 감수하는 회사가 많지만, 하이브리드 구성을 설계할 때 한 번은 결정해야 합니다.`,
      fix: () =>
        '건물을 잃어도 계속되어야 한다면 이어받을 사본을 AWS에 둡니다. 서버는 Elastic Disaster Recovery, 데이터베이스는 DMS, 파일은 Storage Gateway나 DataSync가 방법입니다.',
    },
  },
}

const isSite = (design: Design, { groups }: LinkGap) =>
  groups.length > 0 && groups.every((id) => indexOf(design).groups.get(id)?.kind === 'site')
