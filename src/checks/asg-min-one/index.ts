import type { Analysis, Spof } from '../../analysis/index.ts'
import { partName, type Design, type Span } from '../../model/index.ts'
import { heals, outageParams } from '../outages.ts'
import { fleetsOf, membersOf, sizeOf } from '../reading/fleets.ts'
import { numberIn } from '../reading/props.ts'
import type { Check } from '../types.ts'
import { fixes } from './fixes.ts'

/** A group that keeps one member running and could keep more: each loss is an outage until a new one has started. A
 *  group that may not grow beyond one is a pattern of its own (`self-heal-gap`). */
export const check: Check = {
  id: 'asg-min-one',
  pillar: 'reliability',
  source: [
    '002 · Creating a highly available EC2 instance With an Auto Scaling Group',
    '000 · Design HA / fault-tolerant architecture',
    'Amazon EC2 Auto Scaling User Guide: capacity limits',
  ],
  folds: ['spof-component', 'az-gap', 'static-stability'],
  find: (design, analysis) =>
    fleetsOf(design)
      .filter((span) => numberIn(span, 'max') !== 1 && sizeOf(design, span) === 1)
      .flatMap((span) => {
        const stops = stopsOf(design, analysis, span)
        const [first] = stops
        if (!first || !heals(stops)) return []
        return [
          {
            on: [span.id, first.node],
            severity: 'medium' as const,
            chain: first.chain,
            culprits: [first.node],
            params: {
              group: partName(design, span.id),
              member: partName(design, first.node),
              ...outageParams(stops),
            },
          },
        ]
      }),
  fixes,
  words: {
    en: {
      message: ({ group, member }) => `${group} keeps only one ${member} running.`,
      why: ({ lasts }) =>
        `The group replaces a lost member by itself, which is high availability: back ${lasts ? `after ${lasts}` : 'within minutes'}. It is not fault tolerance, for until the new one has started and warmed up nobody answers. One member also means that every deployment and every scale-in is a risk.`,
      fix: ({ group }) =>
        `Raise the minimum of ${group} to two, in two Availability Zones. Two smaller instances cost about as much as one.`,
      fixes: { two: ({ group }) => `Keep two running in ${group}` },
    },
    ko: {
      message: ({ group, member }) => `${group}: ${member} 하나만 실행합니다.`,
      why: ({ lastsKo }) =>
        `잃은 멤버는 그룹이 자동으로 교체하므로 ${lastsKo || '몇 분'} 뒤에는 돌아옵니다. 고가용성이지만 내결함성은 아닙니다. 새 인스턴스가 시작해 준비될 때까지 응답할 곳이 없습니다. 하나뿐이면 배포나 축소도 그때마다 위험이 됩니다.`,
      fix: ({ group }) =>
        `최소 용량을 둘로 올리고 두 가용 영역에 둡니다(${group}). 작은 인스턴스 둘이면 비용은 큰 것 하나와 비슷합니다.`,
      fixes: { two: ({ group }) => `둘을 항상 실행하기: ${group}` },
    },
  },
}

function stopsOf(design: Design, { flows }: Analysis, span: Span): readonly Spof[] {
  const members = new Set(membersOf(design, span).map(({ id }) => id))
  return flows.flatMap(({ spofs }) => spofs.filter(({ node }) => members.has(node)))
}
