import { partName } from '../../model/index.ts'
import { chainName, listNames, quotedFlow } from '../names.ts'
import type { Check } from '../types.ts'

/** A flow that does not work even with nothing failed. */
export const check: Check = {
  id: 'broken-flow',
  pillar: 'reliability',
  source: ['AWS Well-Architected, Reliability pillar, REL 2: plan your network topology'],
  find: (design, { flows }) =>
    flows
      .filter((flow) => !flow.works)
      .map((flow) => ({
        on: [...new Set([...flow.entry, ...flow.goals])],
        severity: 'error',
        flow: flow.id,
        chain: flow.path,
        params: {
          flow: quotedFlow(design, flow),
          last: partName(design, flow.path.at(-1) ?? flow.entry[0] ?? ''),
          goals: listNames(flow.goals.map((id) => partName(design, id))),
          chain: chainName(design, flow.path),
        },
      })),
  words: {
    en: {
      message: ({ flow, last }) => `${flow} cannot work as drawn: it gets no further than ${last}.`,
      why: ({ chain, goals }) =>
        `With nothing failed at all, there is no way to ${goals} on which every part has what it needs. As far as it goes: ${chain}.`,
      fix: ({ last, goals }) =>
        `Look at ${last}: a missing connection towards ${goals}, one drawn the wrong way round, a zone its load balancer is not enabled in, or a part that something else must start first.`,
    },
    ko: {
      message: ({ flow, last }) =>
        `${flow} 흐름은 그려진 그대로는 동작하지 않습니다. ${last}까지만 닿습니다.`,
      why: ({ chain, goals }) =>
        `아무것도 고장 나지 않았는데도 목적지(${goals})까지 필요한 것을 모두 갖춘 길이 없습니다. 닿는 데까지: ${chain}.`,
      fix: ({ last }) =>
        `${last} 주변을 살펴보세요. 빠진 연결, 방향이 거꾸로인 연결, 로드 밸런서가 켜지지 않은 영역, 먼저 시작되어야 하는 구성 요소가 흔한 원인입니다.`,
    },
  },
}
