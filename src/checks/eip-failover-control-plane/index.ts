import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, setProp, type Design, type Id, type Node } from '../../model/index.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { isServer } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

const starters = new Set(['lambda', 'cloudwatch-alarm', 'eventbridge', 'systems-manager', 'step-functions'])

/** A stopped standby that a function must start when the primary is lost. */
export const check: Check = {
  id: 'eip-failover-control-plane',
  pillar: 'reliability',
  source: [
    '002 · Creating a highly Available EC2 Instance',
    '004 · High Availability for EC2',
    'AWS whitepaper “AWS Fault Isolation Boundaries”, “Static stability”',
  ],
  folds: ['self-heal-gap', 'dr-control-plane'],
  find: (design, analysis) =>
    design.nodes.filter(isStopped).flatMap((standby) => {
      const by = startersOf(design, analysis, standby)
      if (by.length === 0) return []
      return [
        {
          on: [standby.id],
          severity: 'medium',
          chain: [],
          culprits: [standby.id, ...primariesOf(design, standby), ...by],
          params: { standby: partName(design, standby.id), by: partNames(design, by) },
        },
      ]
    }),
  fixes: (_, { on, params }) =>
    on.map((id) => ({
      id: 'run',
      params,
      edit: (before: Design) => setProp(before, id, 'state', undefined),
    })),
  words: {
    en: {
      message: ({ standby, by }) => `${standby} takes over only after ${by} has started it.`,
      why: () =>
        'Starting an instance and moving an address are control-plane calls, and so are those of everybody else in the moment a zone fails: that is when they are slow, or capacity is short. The data plane, what runs already, keeps running. Recovery here is alarm, function, boot and address, minutes at best.',
      fix: () =>
        'Keep the standby running, behind a load balancer if it can serve, or let an Auto Scaling group over two zones hold two instances all the time.',
      fixes: { run: ({ standby }) => `Keep ${standby} running` },
    },
    ko: {
      message: ({ standby, by }) =>
        `먼저 시작되어야 이어받을 수 있는 대기 인스턴스입니다: ${standby} (시작하는 것: ${by}).`,
      why: () =>
        '인스턴스 시작과 주소 이동은 컨트롤 플레인 호출입니다. 가용 영역에 장애가 나는 순간 모두가 같은 호출을 하므로, 바로 그때 느려지거나 용량이 모자랍니다. 이미 실행 중인 데이터 플레인은 계속 동작합니다. 여기서 복구는 경보, 함수, 부팅, 주소 이동을 차례로 거치므로 빨라야 몇 분입니다.',
      fix: () =>
        '대기 인스턴스를 켜 두고, 함께 서비스할 수 있다면 로드 밸런서 뒤에 둡니다. 또는 두 가용 영역에 걸친 Auto Scaling 그룹이 항상 두 개를 유지하게 합니다.',
      fixes: { run: ({ standby }) => `대기 인스턴스를 켜 두기(${standby})` },
    },
  },
}

/** What it would replace: by takeover, or as the way that is taken while it is not needed. */
function primariesOf(design: Design, standby: Node): readonly Id[] {
  const { outOf, into } = neighboursOf(design)
  return into(standby.id)
    .filter(({ kind }) => kind === 'failover')
    .flatMap(({ from, mode }) =>
      mode === 'takeover'
        ? [from]
        : outOf(from)
            .filter(({ kind }) => kind !== 'failover' && kind !== 'management')
            .map(({ to }) => to),
    )
}

const isStopped = (node: Node) => isServer(node) && node.props?.['state'] === 'stopped'

function startersOf(design: Design, analysis: Analysis, standby: Node): readonly string[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .into(standby.id)
    .filter(
      (edge) => kindOf(analysis, edge) === 'management' && starters.has(nodes.get(edge.from)?.service ?? ''),
    )
    .map((edge) => edge.from)
}
