import { simulate, type Analysis } from '../../analysis/index.ts'
import { indexOf, setProp, type Design } from '../../model/index.ts'
import { listNames, quotedFlow } from '../names.ts'
import { spotFleetsOf, type SpotFleet } from '../reading/spotFleets.ts'
import type { Check } from '../types.ts'

/** A tier that serves people and runs on Spot capacity alone. Work that waits in a queue may: it is only delayed. */
export const check: Check = {
  id: 'spot-critical',
  pillar: 'reliability',
  source: [
    '001 · Walkthrough question 3.2',
    'Amazon EC2 User Guide, “Spot Instance interruptions”',
    'Amazon EC2 Auto Scaling User Guide, “Auto Scaling groups with multiple instance types and purchase options”',
  ],
  find: (design, analysis) =>
    spotFleetsOf(design)
      .filter((fleet) => !fleet.isTight)
      .flatMap((fleet) => {
        const stopped = servedBy(design, analysis, fleet)
        if (stopped.length === 0) return []
        return [
          {
            on: [fleet.id],
            severity: 'medium',
            chain: [],
            culprits: fleet.members,
            params: { fleet: fleet.name, flows: listNames(stopped, 3) },
          },
        ]
      }),
  fixes: (_, { on, culprits = [], params }) => [
    {
      id: 'base',
      params,
      edit: (before) => {
        const [first = ''] = culprits
        const bought = setProp(before, first, 'pricing', 'on-demand')
        const [fleet = ''] = on
        return indexOf(before).spans.has(fleet) ? setProp(bought, fleet, 'pricing', undefined) : bought
      },
    },
  ],
  words: {
    en: {
      message: ({ fleet, flows }) => `${fleet} runs on Spot alone, and ${flows} stops without it.`,
      why: () =>
        'Spot capacity is taken back with two minutes’ notice, and when a pool runs short it is taken from everybody at once: in two zones together, if it must. That common cause no drawing of zones shows. An hour of work on such an instance is lost with it. Being cheap makes nothing faster either: the instances are the same.',
      fix: () =>
        'Keep a base of On-Demand (or reserved) instances that carries the least load, put Spot on top over several instance types, and let work that can wait come from a queue.',
      fixes: { base: ({ fleet }) => `Keep an On-Demand base in ${fleet}` },
    },
    ko: {
      message: ({ fleet, flows }) =>
        `스팟 인스턴스로만 실행되는데, 없으면 ${flows} 흐름이 멈춥니다: ${fleet}.`,
      why: () =>
        '스팟 용량은 2분 전에 알리고 회수되며, 모자라면 모두에게서 한꺼번에, 두 가용 영역에서 동시에 회수되기도 합니다. 영역을 나눠 그린 그림에는 이 공통 원인이 드러나지 않습니다. 한 시간짜리 작업은 그 인스턴스와 함께 사라집니다. 저렴하다고 더 빨라지지도 않습니다. 인스턴스는 똑같습니다.',
      fix: () =>
        '최소 부하를 감당할 만큼은 온디맨드(또는 예약) 인스턴스로 두고, 그 위에 여러 인스턴스 유형의 스팟을 얹습니다. 기다려도 되는 일은 대기열에서 가져오게 합니다.',
      fixes: { base: ({ fleet }) => `기본 용량을 온디맨드로 두기(${fleet})` },
    },
  },
}

/** The flows people wait for that stop when all of a fleet is reclaimed. */
function servedBy(design: Design, analysis: Analysis, fleet: SpotFleet): readonly string[] {
  const after = simulate(design, fleet.members).flows
  // A group starts new instances, if there is capacity: for people that is an outage all the same.
  const lost = new Set(
    after.filter(({ state }) => state === 'down' || state === 'interrupted').map(({ id }) => id),
  )
  return analysis.flows
    .filter((flow) => flow.works && flow.kind === 'serve' && lost.has(flow.id))
    .map((flow) => quotedFlow(design, flow))
}
