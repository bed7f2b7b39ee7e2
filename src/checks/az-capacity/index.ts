import { failureName, type Analysis } from '../../analysis/index.ts'
import { has } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { callersOf } from '../reading/callers.ts'
import { fleetsOf, membersOf, placesOfFleet } from '../reading/fleets.ts'
import { isStated } from '../reading/props.ts'
import type { Ask, Check } from '../types.ts'
import { fixes } from './fixes.ts'

/** Rule D8: the flow goes on after losing a zone, with fewer alive than it is said to require. */
export const check: Check = {
  id: 'az-capacity',
  pillar: 'reliability',
  source: [
    '001 · Design high-performing and elastic compute solutions',
    'AWS builders’ library: static stability using Availability Zones',
    'AWS Well-Architected, Reliability pillar, REL 11: use static stability',
  ],
  find: (design, { capacityGaps }) =>
    [...new Set(capacityGaps.map(({ of }) => of))].flatMap((of) => {
      const gaps = capacityGaps.filter((gap) => gap.of === of)
      const [first] = gaps
      if (!first) return []
      return [
        {
          on: [of],
          severity: 'medium' as const,
          chain: [],
          params: {
            part: partName(design, of),
            required: String(first.required),
            alive: String(Math.min(...gaps.map(({ alive }) => alive))),
            zones: gaps.map(({ failure }) => failureName(design, failure)).join(' or '),
            zonesKo: gaps.map(({ failure }) => failureName(design, failure, 'ko')).join(' 또는 '),
          },
        },
      ]
    }),
  fixes,
  asks: (design, analysis) => balancedFleets(design, analysis),
  words: {
    en: {
      message: ({ part, zones, alive, required }) =>
        `After losing ${zones}, ${part} has ${alive} left of the ${required} it requires.`,
      why: () =>
        'The service answers, but those that are left carry more than they can: slow at first, then falling over one by one. Auto Scaling would bring more, minutes later and only if there is capacity in the zones that everybody else is moving to as well.',
      fix: ({ required }) =>
        `Run so many in each zone that ${required} are left when one is gone: with two zones twice as many as required, with three half as many again.`,
      fixes: { 'over-provision': ({ part, count }) => `Run ${count} in ${part}` },
      ask: 'How many of its group must be alive to carry the load? It tells whether losing a zone leaves enough.',
    },
    ko: {
      message: ({ part, zonesKo, alive, required }) =>
        `${part}: ${zonesKo} 장애 뒤에는 필요한 ${required}개 가운데 ${alive}개만 남습니다.`,
      why: () =>
        '서비스는 응답하지만 남은 것이 감당할 수 있는 것보다 많은 부하를 받아, 느려지다가 하나씩 무너집니다. Auto Scaling이 늘려 주더라도 몇 분 뒤의 일이고, 모두가 옮겨 오는 남은 영역에 용량이 있을 때의 이야기입니다.',
      fix: ({ required }) =>
        `한 영역을 잃어도 ${required}개가 남도록 영역마다 넉넉히 실행합니다. 영역이 둘이면 필요한 수의 두 배, 셋이면 1.5배입니다.`,
      fixes: { 'over-provision': ({ part, count }) => `${count}개 실행하기: ${part}` },
      ask: '부하를 감당하려면 그룹에서 몇 개가 살아 있어야 하나요? 영역 하나를 잃어도 충분한지 알 수 있습니다.',
    },
  },
}

/** Members of fleets behind a load balancer over two zones or more, which do not say how many are needed. */
function balancedFleets(design: Design, analysis: Analysis): readonly Ask[] {
  return fleetsOf(design).flatMap((span) => {
    const members = membersOf(design, span)
    const [first] = members
    if (!first || isStated(span, 'required') || members.some((node) => isStated(node, 'required'))) return []
    if (placesOfFleet(design, span).length < 2 || !isBalanced(design, analysis, first.id)) return []
    return [{ on: first.id, property: 'required' }]
  })
}

const isBalanced = (design: Design, analysis: Analysis, id: Id) =>
  callersOf(design, analysis, id).some(({ id: caller }) =>
    has(indexOf(design).nodes.get(caller)?.service ?? '', 'load-balancer'),
  )
