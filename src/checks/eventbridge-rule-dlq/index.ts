import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { statesDeadLetters } from '../reading/statesDeadLetters.ts'
import { indexOf } from '../../model/index.ts'
import { isDeadLetterQueue } from '../reading/queues.ts'
import type { Check } from '../types.ts'

/** Rule targets without a dead-letter queue. Only a note: EventBridge tries for a day before it gives up. */
export const check: Check = {
  id: 'eventbridge-rule-dlq',
  pillar: 'reliability',
  source: [
    '002 · S3 Event Notifications with Amazon EventBridge',
    'Amazon EventBridge User Guide: using dead-letter queues to process undelivered events',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter(
        (node) => ['eventbridge', 'eventbridge-scheduler'].includes(node.service) && !statesDeadLetters(node),
      )
      .flatMap((bus) => {
        const { nodes } = indexOf(design)
        const targets = neighboursOf(design)
          .outOf(bus.id)
          .filter((edge) => kindOf(analysis, edge) === 'async')
          .flatMap((edge) => nodes.get(edge.to) ?? [])
        const keeps = targets.some((node) => node.service === 'sqs' && isDeadLetterQueue(design, node))
        if (targets.length === 0 || keeps) return []
        const params = {
          bus: tierNames(design, [bus.id]),
          targets: tierNames(
            design,
            targets.map((node) => node.id),
          ),
        }
        return [{ on: [bus.id], severity: 'info', chain: [], params }]
      }),
  fixes: (_, { on: [bus], params }) =>
    bus === undefined
      ? []
      : [{ id: 'add-dlq', params, edit: (so) => withDeadLetterQueue(so, bus, 'undelivered events') }],
  words: {
    en: {
      message: ({ bus, targets }) =>
        `Events that ${bus} cannot deliver to ${targets} are dropped after a day.`,
      why: () =>
        'EventBridge tries again for 24 hours and up to 185 times, then the event is gone; a missing permission or a deleted target is not retried at all. A dead-letter queue belongs to each target of a rule and keeps the event with the reason.',
      fix: () =>
        'Set a dead-letter queue on each rule target, with an alarm on its depth; an archive lets you replay the rest.',
      fixes: { 'add-dlq': ({ bus }) => `Keep what ${bus} cannot deliver in a dead-letter queue` },
    },
    ko: {
      message: ({ bus, targets }) => `${bus}: 전달하지 못한 이벤트는 하루 뒤에 버려집니다(대상: ${targets}).`,
      why: () =>
        'EventBridge는 24시간 동안 최대 185번 다시 시도하고, 그 뒤에는 이벤트를 버립니다. 권한이 없거나 대상이 삭제된 경우에는 재시도조차 하지 않습니다. 배달 못한 편지 대기열(DLQ)은 규칙의 대상마다 두는 것이고, 이벤트를 실패 이유와 함께 보관합니다.',
      fix: () =>
        '규칙의 대상마다 DLQ를 지정하고 깊이에 경보를 겁니다. 아카이브를 켜 두면 나머지도 다시 보낼 수 있습니다.',
      fixes: { 'add-dlq': ({ bus }) => `전달하지 못한 이벤트를 DLQ에 보관하기(${bus})` },
    },
  },
}
