import { indexOf, updateNode, type Design, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { kindOf } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isMachine, tierOf } from '../reading/tiers.ts'
import type { Check, Found } from '../types.ts'

/** A topic that pushes to the replicas of one tier, each of which gets every message; or a delivery stream drawn with
 *  consumers, which it cannot have. */
export const check: Check = {
  id: 'not-a-queue',
  pillar: 'reliability',
  source: [
    '000 · Walkthrough Question 2.1',
    '000 · Decoupling, AWS SQS',
    'Amazon Data Firehose Developer Guide: destinations',
  ],
  find: (design, analysis) =>
    design.nodes.flatMap((node): Found[] => {
      const consumers = pushedTo(design, analysis, node)
      const twins = consumers.filter((one) =>
        consumers.some((other) => other !== one && tierOf(other) === tierOf(one)),
      )
      const wrong = node.service === 'sns' ? twins : node.service === 'data-firehose' ? consumers : []
      if (wrong.length === 0) return []
      const workers = wrong.map((worker) => worker.id)
      const params = {
        part: tierNames(design, [node.id]),
        workers: tierNames(design, workers),
        service: node.service,
      }
      const severity = node.service === 'sns' ? 'high' : 'error'
      return [{ on: [node.id, ...workers], severity, chain: [node.id], params, culprits: [node.id] }]
    }),
  fixes: (_, { on: [part], params }) =>
    part === undefined ? [] : [{ id: 'queue', params, edit: (so) => asQueue(so, part) }],
  words: {
    en: {
      message: ({ part, workers }) => `${part} keeps no message for ${workers}: it is not a queue.`,
      why: ({ service }) =>
        service === 'sns'
          ? 'A topic sends each subscriber a copy of its own: two servers of one tier do everything twice, and what is published while one of them is down is soon given up. Publish and subscribe tells many; a queue gives each message to one, and keeps it until it is done.'
          : 'Firehose loads batches into stores such as S3, Redshift or OpenSearch, after a function may have changed them. No server can take a message from it and delete it when done; Kinesis Data Streams and SQS are there for that.',
      fix: () =>
        'Put an SQS queue there (behind the topic, where others listen to it too), and let the servers poll it.',
      fixes: { queue: ({ part }) => `Make ${part} an SQS queue with a dead-letter queue` },
    },
    ko: {
      message: ({ part, workers }) =>
        `${part}: 소비자(${workers})를 위해 메시지를 보관하지 않습니다. 대기열이 아닙니다.`,
      why: ({ service }) =>
        service === 'sns'
          ? '주제는 구독자마다 사본을 보냅니다. 같은 계층의 서버가 둘이면 모든 일을 두 번 하고, 멈춰 있는 동안 게시된 것은 곧 포기됩니다. 게시/구독은 여럿에게 알리는 것이고, 대기열은 메시지를 하나에게만 주고 끝날 때까지 보관합니다.'
          : 'Firehose는 함수로 변환한 뒤 S3, Redshift, OpenSearch 같은 저장소에 묶음으로 싣습니다. 서버가 메시지를 꺼내 처리하고 지울 수는 없습니다. 그 일에는 Kinesis Data Streams와 SQS가 있습니다.',
      fix: () => 'SQS 대기열을 두고(다른 구독자도 있으면 주제 뒤에) 서버가 가져가게 합니다.',
      fixes: { queue: ({ part }) => `DLQ를 갖춘 SQS 대기열로 바꾸기(${part})` },
    },
  },
}

/** Servers that a part pushes to; a function that Firehose calls to change records is waited for, so it is none. */
function pushedTo(design: Design, analysis: Analysis, node: Node): readonly Node[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .outOf(node.id)
    .filter((edge) => kindOf(analysis, edge) === 'async')
    .flatMap((edge) => nodes.get(edge.to) ?? [])
    .filter(isMachine)
}

function asQueue(design: Design, part: Id): Design {
  if (indexOf(design).nodes.get(part)?.service === 'sqs') return design
  const queue = updateNode(design, part, { service: 'sqs', label: 'SQS queue', props: undefined })
  return withDeadLetterQueue(queue, part, 'after 5 receives')
}
