import { indexOf, setProp } from '../../model/index.ts'
import { spotFleetsOf } from '../reading/spotFleets.ts'
import type { Check } from '../types.ts'

/** Spot capacity under work that all servers do together. */
export const check: Check = {
  id: 'spot-tight',
  pillar: 'reliability',
  source: [
    '002 · High Performance Computing (HPC)',
    'Amazon EC2 User Guide, “Spot Instance interruptions”',
    'AWS ParallelCluster User Guide, “Working with Spot Instances”',
  ],
  find: (design) =>
    spotFleetsOf(design)
      .filter((fleet) => fleet.isTight && fleet.members.length > 1)
      .map((fleet) => ({
        on: [fleet.id],
        severity: 'medium',
        chain: [],
        culprits: fleet.members,
        params: { fleet: fleet.name, count: String(fleet.members.length) },
      })),
  fixes: (_, { on, culprits = [], params }) => [
    {
      id: 'onDemand',
      params,
      edit: (before) => {
        const { spans, nodes } = indexOf(before)
        const [fleet = ''] = on
        const bought = spans.has(fleet) ? setProp(before, fleet, 'pricing', 'on-demand') : before
        const marked = culprits.filter((id) => nodes.get(id)?.props?.['pricing'] === 'spot')
        return marked.reduce((so, id) => setProp(so, id, 'pricing', 'on-demand'), bought)
      },
    },
  ],
  words: {
    en: {
      message: ({ fleet }) => `${fleet} runs one tightly coupled job on Spot instances.`,
      why: ({ count }) =>
        `In a job whose nodes exchange messages all the time, every node is needed: when one of ${count} is reclaimed, the whole job stops, and the chance of that grows with each node. Spot pays where work comes in independent pieces, each of which may be done again.`,
      fix: () =>
        'Use On-Demand instances (a capacity reservation for long runs) for the coupled part, and checkpoint to FSx for Lustre or S3 so that a stop costs minutes; keep Spot for independent jobs.',
      fixes: { onDemand: ({ fleet }) => `Buy ${fleet} On-Demand` },
    },
    ko: {
      message: ({ fleet }) => `강하게 결합된 작업 하나를 스팟 인스턴스에서 실행합니다: ${fleet}.`,
      why: ({ count }) =>
        `노드들이 계속 메시지를 주고받는 작업에서는 모든 노드가 필요합니다. ${count}개 중 하나만 회수되어도 작업 전체가 멈추고, 노드가 늘수록 그럴 가능성도 커집니다. 스팟은 따로따로 다시 할 수 있는 독립된 일에 알맞습니다.`,
      fix: () =>
        '결합된 부분은 온디맨드(오래 걸리면 용량 예약)로 실행하고, FSx for Lustre나 S3에 체크포인트를 남겨 중단의 비용을 몇 분으로 줄입니다. 스팟은 독립된 작업에 씁니다.',
      fixes: { onDemand: ({ fleet }) => `온디맨드로 변경(${fleet})` },
    },
  },
}
