import { setProp } from '../../model/index.ts'
import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOn } from '../reading/props.ts'
import { consumersOf, hasDeadLetterQueue, isDeadLetterQueue } from '../reading/queues.ts'
import type { Check } from '../types.ts'

/** A FIFO queue without a dead-letter queue: one bad message holds back its group. Lambda retries it by itself, so it is
 *  grave there; a poller of one's own can set a message aside. */
export const check: Check = {
  id: 'fifo-block',
  pillar: 'reliability',
  source: [
    '002 · Lambda, SNS & SQS',
    '004 · Event Processing (arch-evnt-1)',
    'Amazon SQS Developer Guide: FIFO queue delivery logic',
  ],
  folds: ['sqs-no-dlq'],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'sqs' && isOn(node, 'fifo') && !isDeadLetterQueue(design, node))
      .filter((queue) => !hasDeadLetterQueue(design, queue))
      .flatMap((queue) => {
        const consumers = consumersOf(design, analysis, queue)
        if (consumers.length === 0) return []
        const params = {
          queue: tierNames(design, [queue.id]),
          consumers: tierNames(
            design,
            consumers.map((node) => node.id),
          ),
        }
        const severity = consumers.some((node) => node.service === 'lambda') ? 'high' : 'low'
        return [{ on: [queue.id], severity, chain: [], params }]
      }),
  fixes: (_, { on: [queue], params }) =>
    queue === undefined
      ? []
      : [
          {
            id: 'fifo-dlq',
            params,
            edit: (so) =>
              setProp(
                withDeadLetterQueue(setProp(so, queue, 'dlq', undefined), queue, 'after 5 receives'),
                queue,
                'maxReceiveCount',
                5,
              ),
          },
        ],
  words: {
    en: {
      message: ({ queue, consumers }) =>
        `One message that ${consumers} cannot process blocks its whole group in ${queue}.`,
      why: () =>
        'A FIFO queue keeps order by giving out nothing of a message group until what came before is done. A message that always fails therefore stops its group until it expires, days later. Groups are the unit of blocking, so use many; and a dead-letter queue lets the next message go on, at the price of that one’s order.',
      fix: () => 'Give the queue a dead-letter queue, which must be FIFO too, and decide who looks into it.',
      fixes: { 'fifo-dlq': ({ queue }) => `Give ${queue} a FIFO dead-letter queue` },
    },
    ko: {
      message: ({ queue, consumers }) =>
        `${queue}: 처리하지 못하는 메시지 하나가 메시지 그룹 전체를 막습니다(처리: ${consumers}).`,
      why: () =>
        'FIFO 대기열은 앞의 메시지가 끝날 때까지 같은 그룹의 다음 메시지를 내주지 않아 순서를 지킵니다. 그래서 늘 실패하는 메시지는 며칠 뒤 만료될 때까지 그룹을 세웁니다. 막히는 단위가 그룹이므로 그룹을 잘게 나누고, 배달 못한 편지 대기열(DLQ)을 두면 그 메시지의 순서를 포기하는 대신 다음 메시지가 나아갑니다.',
      fix: () => 'DLQ를 둡니다. FIFO 대기열의 DLQ는 역시 FIFO여야 하고, 누가 들여다볼지도 정합니다.',
      fixes: { 'fifo-dlq': ({ queue }) => `FIFO DLQ 추가(${queue})` },
    },
  },
}
