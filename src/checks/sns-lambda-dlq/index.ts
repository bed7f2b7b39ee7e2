import type { Design, Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { statesDeadLetters } from '../reading/statesDeadLetters.ts'
import { isDeadLetterQueue } from '../reading/queues.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

const pushers: ReadonlySet<string> = new Set([
  'sns',
  's3',
  'eventbridge',
  'eventbridge-scheduler',
  'iot-core',
  'ses',
])

/** A function that is pushed events and has nowhere to put one that fails. An object stays in its bucket and a rule can
 *  be replayed, so only what SNS pushes is lost for good. */
export const check: Check = {
  id: 'sns-lambda-dlq',
  pillar: 'reliability',
  source: [
    '002 · Lambda, SNS & SQS',
    '004 · Event Processing (arch-evnt-1)',
    'AWS Lambda Developer Guide: asynchronous invocation, capturing records of failures',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'lambda' && !keepsFailures(design, node))
      .flatMap((fn) => {
        const from = sourcesOf(design, fn.id).filter((source) => pushes(design, analysis, source, fn))
        if (from.length === 0) return []
        const params = {
          fn: tierNames(design, [fn.id]),
          from: tierNames(
            design,
            from.map((source) => source.id),
          ),
        }
        const lost = from.some((source) => source.service === 'sns')
        return [
          { on: [fn.id], severity: lost ? 'medium' : 'low', chain: [from[0]?.id ?? fn.id, fn.id], params },
        ]
      }),
  fixes: (_, { on: [fn], params }) =>
    fn === undefined
      ? []
      : [{ id: 'add-dlq', params, edit: (so) => withDeadLetterQueue(so, fn, 'on failure') }],
  words: {
    en: {
      message: ({ fn, from }) => `${fn} drops an event of ${from} after three failed tries.`,
      why: () =>
        'What is pushed to a function waits in a queue inside Lambda: one try and two retries, then the event is discarded and nobody is told. The retries belong to Lambda here, so a dead-letter queue belongs on the function; on the topic it would catch only what Lambda never took.',
      fix: () =>
        'Give the function an on-failure destination (or a dead-letter queue) and an alarm on its depth.',
      fixes: { 'add-dlq': ({ fn }) => `Give ${fn} a dead-letter queue` },
    },
    ko: {
      message: ({ fn, from }) => `${fn}: 세 번 실패한 이벤트를 버립니다(보낸 곳: ${from}).`,
      why: () =>
        '함수에 밀어 넣은 이벤트는 Lambda 안의 대기열에서 기다립니다. 한 번 시도하고 두 번 재시도한 뒤에는 아무에게도 알리지 않고 버립니다. 재시도하는 쪽이 Lambda이므로 배달 못한 편지 대기열(DLQ)도 함수에 두어야 합니다. 주제에 두면 Lambda가 아예 받지 않은 것만 걸립니다.',
      fix: () => '함수에 실패 시 대상(또는 DLQ)을 두고, 그 깊이에 경보를 겁니다.',
      fixes: { 'add-dlq': ({ fn }) => `DLQ 추가(${fn})` },
    },
  },
}

function keepsFailures(design: Design, fn: Node): boolean {
  const said = neighboursOf(design)
    .outOf(fn.id)
    .some((edge) => /fail|dlq|dead|실패/i.test(edge.label ?? ''))
  return (
    statesDeadLetters(fn) ||
    said ||
    targetsOf(design, fn.id).some((node) => node.service === 'sqs' && isDeadLetterQueue(design, node))
  )
}

function pushes(design: Design, analysis: Analysis, source: Node, fn: Node): boolean {
  return (
    pushers.has(source.service) &&
    neighboursOf(design)
      .into(fn.id)
      .some((edge) => edge.from === source.id && kindOf(analysis, edge) === 'async')
  )
}
