import { clusterPlacementsOf } from '../reading/clusterPlacements.ts'
import { spanName } from '../reading/partNames.ts'
import type { Check } from '../types.ts'

/** What a cluster placement group buys, and what it costs: never a fault, always a choice. */
export const check: Check = {
  id: 'cpg-tradeoff',
  pillar: 'reliability',
  source: [
    '002 · High Performance Computing (HPC)',
    'Amazon EC2 User Guide, “Placement groups for your Amazon EC2 instances”',
  ],
  // Each node is a single point of failure of the job: that is what the trade is, said once.
  folds: ['spof-component'],
  keepsSeverity: true,
  find: (design) =>
    clusterPlacementsOf(design)
      .filter(({ members, places }) => members.length > 1 && places.length <= 1)
      .map(({ span, members }) => ({
        on: [span.id],
        severity: 'info',
        chain: [],
        culprits: members,
        params: { group: spanName(design, span), count: String(members.length) },
      })),
  words: {
    en: {
      message: ({ group }) => `${group} trades availability for latency.`,
      why: ({ count }) =>
        `Its ${count} instances stand side by side in one zone, often one rack: they reach each other fastest, and fail together most easily. For a tightly coupled job that is the right trade, as long as the job can be started again from something.`,
      fix: () =>
        'Write checkpoints to FSx for Lustre or S3, reserve the capacity before a long run (a cluster started in pieces may not find room), and keep out of the group what need not be in it.',
    },
    ko: {
      message: ({ group }) => `가용성을 내주고 짧은 지연 시간을 얻는 배치입니다: ${group}.`,
      why: ({ count }) =>
        `인스턴스 ${count}개가 한 가용 영역, 흔히 한 랙에 나란히 놓입니다. 서로 가장 빨리 통신하고, 가장 쉽게 함께 멈춥니다. 강하게 결합된 작업이라면 옳은 선택입니다. 단, 작업을 다시 시작할 지점이 있어야 합니다.`,
      fix: () =>
        'FSx for Lustre나 S3에 체크포인트를 남기고, 오래 걸리는 실행 전에는 용량을 예약합니다(나눠서 시작하면 자리가 없을 수 있습니다). 그룹에 없어도 되는 것은 넣지 않습니다.',
    },
  },
}
