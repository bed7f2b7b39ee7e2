import { indexOf, setProp, updateNode, type Design, type Id, type Node } from '../../model/index.ts'
import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { setProps } from '../fixing/setProps.ts'
import { callersOf } from '../reading/callers.ts'
import { partNames } from '../reading/partNames.ts'
import { isOn, isStated } from '../reading/props.ts'
import { consumersOf, hasDeadLetterQueue, isDeadLetterQueue } from '../reading/queues.ts'
import { targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

const atLeastOnce: ReadonlySet<string> = new Set(['sqs', 'sns', 'kinesis-data-streams', 'data-firehose'])

/** A buffer that may deliver twice or out of order, where that would do harm. Whether it would is asked for. */
export const check: Check = {
  id: 'exactly-once',
  pillar: 'reliability',
  source: [
    '000 · Walkthrough Question 2.1',
    'Amazon SQS Developer Guide: exactly-once processing',
    'Amazon Kinesis Data Streams Developer Guide: handling duplicate records',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => atLeastOnce.has(node.service) && isOn(node, 'exactlyOnce') && !isOn(node, 'fifo'))
      .map((node) => ({
        on: [node.id],
        severity: 'high',
        chain: [],
        params: { part: partNames(design, [node.id]), service: node.service },
      })),
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => atLeastOnce.has(node.service) && !isStated(node, 'exactlyOnce'))
      .filter((node) => !isOn(node, 'fifo') && !isDeadLetterQueue(design, node))
      .filter((node) =>
        node.service === 'data-firehose'
          ? callersOf(design, analysis, node.id).some(writesItself)
          : node.service !== 'sns' && consumersOf(design, analysis, node).some(runsCode),
      )
      .map((node) => ({ on: node.id, property: 'exactlyOnce' })),
  fixes: (design, { on: [id], params }) => {
    const node = indexOf(design).nodes.get(id ?? '')
    if (!node || !(node.service === 'sqs' || targetsOf(design, node.id).every(runsCode))) return []
    return [{ id: 'fifo', params, edit: (so) => asFifoQueue(so, node.id) }]
  },
  words: {
    en: {
      message: ({ part }) => `${part} may deliver a message twice, or out of order.`,
      why: ({ service = '' }) => why.en[service] ?? why.en['sqs'] ?? '',
      fix: () =>
        'Use an SQS FIFO queue (deduplication within five minutes, order within a group), or make the consumer idempotent: let it remember what it has done.',
      fixes: { fifo: ({ part }) => `Make ${part} an SQS FIFO queue with a dead-letter queue` },
      ask: 'Would a duplicate do harm? A standard queue or a stream delivers at least once.',
    },
    ko: {
      message: ({ part }) => `${part}: 메시지가 두 번 오거나 순서가 바뀔 수 있습니다.`,
      why: ({ service = '' }) => why.ko[service] ?? why.ko['sqs'] ?? '',
      fix: () =>
        'SQS FIFO 대기열을 쓰거나(5분 안의 중복 제거, 그룹 안의 순서 보장), 소비자를 멱등하게 만들어 이미 한 일을 기억하게 합니다.',
      fixes: { fifo: ({ part }) => `DLQ를 갖춘 SQS FIFO 대기열로 바꾸기(${part})` },
      ask: '중복되면 문제가 됩니까? 표준 대기열과 스트림은 한 번 이상 전달합니다.',
    },
  },
}

const why: { readonly [language in 'en' | 'ko']: { readonly [service: string]: string } } = {
  en: {
    sqs: 'A standard queue promises at least once and its best effort at order: a message comes again when its visibility timeout ends before it is deleted, and now and then without a reason. That is normal, and a consumer has to expect it.',
    sns: 'A topic gives each subscriber a copy and retries what was not acknowledged, so one message may arrive several times, and later ones before it. A FIFO topic with FIFO queues keeps order and removes duplicates.',
    'kinesis-data-streams':
      'A producer that retries writes a record twice, and a consumer that restarts reads it twice. A stream keeps order within a shard, but what to do about duplicates is left to the application.',
    'data-firehose':
      'Firehose retries a delivery that timed out although it may have arrived, so duplicates can land in the store. It loads data; it is no queue from which a message is taken once.',
  },
  ko: {
    sqs: '표준 대기열은 한 번 이상의 전달을 약속하고 순서는 가능한 한 지킬 뿐입니다. 삭제하기 전에 표시 제한 시간이 끝나면 다시 오고, 가끔은 이유 없이도 다시 옵니다. 그것이 정상이므로 소비자가 대비해야 합니다.',
    sns: '주제는 구독자마다 사본을 하나씩 보내고 응답이 없으면 다시 보내므로, 같은 메시지가 여러 번 오거나 뒤의 것이 먼저 올 수 있습니다. FIFO 주제와 FIFO 대기열을 쓰면 순서를 지키고 중복을 없앱니다.',
    'kinesis-data-streams':
      '생산자가 재시도하면 레코드가 두 번 쓰이고, 소비자가 다시 시작하면 두 번 읽힙니다. 샤드 안의 순서는 지키지만 중복을 다루는 일은 애플리케이션의 몫입니다.',
    'data-firehose':
      'Firehose는 시간이 초과된 전송을 다시 하는데, 실제로는 도착했을 수도 있어 저장소에 중복이 생깁니다. 데이터를 싣는 서비스이지, 메시지를 한 번만 꺼내 가는 대기열이 아닙니다.',
  },
}

/** Behind a stream or a bus, Firehose only loads what was promised before it. */
const writesItself = (node: Node) => ['api-gateway', 'ec2', 'lambda'].includes(node.service)

const runsCode = (node: Node) =>
  ['ec2', 'spot', 'lambda', 'ecs-task', 'fargate-task', 'ecs-container-instance', 'sqs'].includes(
    node.service,
  )

function asFifoQueue(design: Design, id: Id): Design {
  const node = indexOf(design).nodes.get(id)
  if (!node) return design
  const queue =
    node.service === 'sqs'
      ? design
      : updateNode(design, id, { service: 'sqs', label: 'SQS FIFO queue', props: { exactlyOnce: true } })
  const fifo = setProps(queue, id, { fifo: true, contentBasedDeduplication: true })
  const here = indexOf(fifo).nodes.get(id) ?? node
  if (!hasDeadLetterQueue(fifo, here)) return withDeadLetterQueue(fifo, id, 'after 5 receives')
  return targetsOf(fifo, id)
    .filter((dead) => dead.service === 'sqs')
    .reduce((so, dead) => setProp(so, dead.id, 'fifo', true), fifo)
}
