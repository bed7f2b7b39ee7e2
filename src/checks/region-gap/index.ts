import { partName } from '../../model/index.ts'
import { onlyFlow, perCulprit } from '../perCulprit.ts'
import type { Check } from '../types.ts'

/** Rule D3: a Region whose loss alone stops a flow. Only a note, unless a flow is meant to survive it. */
export const check: Check = {
  id: 'region-gap',
  pillar: 'reliability',
  source: ['003 · Wrap up', '000 · High availability', 'AWS whitepaper “AWS Fault Isolation Boundaries”'],
  find: (design, { flows }) => {
    const mustSurvive = new Set(
      (design.flows ?? []).filter((flow) => flow.survive === 'region').map((flow) => flow.id),
    )
    return perCulprit(
      design,
      flows,
      (flow) => flow.regionGaps,
      (gap) => gap.region,
    ).map(({ gaps, flows: stopped, stopped: names }) => ({
      on: gaps[0] ? [gaps[0].region] : [],
      severity: stopped.some((flow) => mustSurvive.has(flow.id)) ? ('high' as const) : ('info' as const),
      ...onlyFlow(stopped),
      chain: gaps[0]?.chain ?? [],
      params: { region: nameBeyondKind(partName(design, gaps[0]?.region ?? '')), flows: names },
    }))
  },
  words: {
    en: {
      message: ({ region, flows }) =>
        `Everything of ${flows} stands in one Region${region ? ` (${region})` : ''}.`,
      why: () =>
        'A Region is the widest thing that fails together. Losing one is rare, and many systems rightly accept it; this line is here so that the choice is a choice. What must keep serving through it needs a second Region with its data there.',
      fix: () =>
        'If the flow must survive a Region: a second Region with replicated data, and Route 53 or Global Accelerator to turn to it.',
    },
    ko: {
      message: ({ region, flows }) =>
        `${flows} 흐름의 모든 것이 한 리전${region ? `(${region})` : ''}에 있습니다.`,
      why: () =>
        '리전은 함께 장애가 나는 가장 큰 단위입니다. 리전 전체를 잃는 일은 드물고, 많은 시스템은 이를 감수합니다. 모르고 지나치지 않도록 알려 드립니다. 리전 장애에도 계속 서비스하려면 데이터까지 갖춘 두 번째 리전이 필요합니다.',
      fix: () =>
        '리전 장애에도 살아남아야 한다면, 데이터를 복제한 두 번째 리전과 그쪽으로 전환하는 Route 53 또는 Global Accelerator를 둡니다.',
    },
  },
}

/** A Region that is only called Region has no name to tell. */
function nameBeyondKind(name: string): string {
  return /^(region|리전)$/i.test(name) ? '' : name
}
