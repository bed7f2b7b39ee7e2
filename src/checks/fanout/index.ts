import { connect, remove, type Design, type Edge, type Id, type Node } from '../../model/index.ts'
import type { Analysis } from '../../analysis/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { isRunTime } from '../reading/edgeKind.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOn } from '../reading/props.ts'
import { isDeadLetterQueue } from '../reading/queues.ts'
import { indexOf } from '../../model/index.ts'
import type { Check } from '../types.ts'

/** Services that deliver to several targets themselves. */
const spreaders: ReadonlySet<string> = new Set([
  'sns',
  'eventbridge',
  's3',
  'sqs',
  'eventbridge-scheduler',
  'iot-core',
  'cloudtrail',
])

/** One producer that writes each message to several queues itself. */
export const check: Check = {
  id: 'fanout',
  pillar: 'reliability',
  source: [
    '002 · Fan Out Pattern',
    '004 · Fan Out Pattern (arch-evnt-2)',
    'Amazon SNS Developer Guide: fanout to Amazon SQS queues',
  ],
  find: (design, analysis) =>
    [...spreads(design, analysis).values()].map(({ producers, queues }) => ({
      on: [...producers, ...queues],
      severity: 'medium',
      chain: [],
      params: {
        producer: tierNames(design, producers),
        queues: tierNames(design, queues),
        count: String(queues.length),
      },
      culprits: producers,
    })),
  fixes: (_, { on, culprits = [], params }) => [
    {
      id: 'sns',
      params,
      edit: (so) =>
        throughTopic(
          so,
          culprits,
          on.filter((id) => !culprits.includes(id)),
        ),
    },
  ],
  words: {
    en: {
      message: ({ producer, count }) => `${producer} writes to ${count} queues one after the other.`,
      why: ({ queues }) =>
        `If it dies between two of the writes, some of ${queues} know the message and others never will, and no retry can tell which. One publish to a topic either happens or does not; the copies are then the topic’s job, with retries, and one more consumer is a subscription instead of a code change.`,
      fix: () =>
        'Publish once to an SNS topic and subscribe each queue to it; let the queue policies allow the topic.',
      fixes: { sns: ({ queues }) => `Put an SNS topic before ${queues}` },
    },
    ko: {
      message: ({ producer, count }) => `${producer}: 대기열 ${count}개에 차례로 직접 씁니다.`,
      why: ({ queues }) =>
        `쓰는 도중에 멈추면 대기열(${queues}) 가운데 일부만 메시지를 알게 되고, 어느 쪽이 빠졌는지 재시도로는 알 수 없습니다. 주제에 한 번 게시하는 일은 되거나 안 되거나 둘 중 하나입니다. 복사는 주제가 재시도까지 맡아서 하고, 소비자가 늘 때는 코드 대신 구독만 추가합니다.`,
      fix: () =>
        'SNS 주제에 한 번만 게시하고 대기열마다 구독합니다. 대기열 정책에서 주제의 쓰기를 허용합니다.',
      fixes: { sns: ({ queues }) => `SNS 주제를 앞에 두기(${queues})` },
    },
  },
}

interface Spread {
  readonly producers: readonly Id[]
  readonly queues: readonly Id[]
}

/** Producers by the queues they write to; replicas that write to the same ones are one finding. */
function spreads(design: Design, analysis: Analysis): ReadonlyMap<string, Spread> {
  const { nodes } = indexOf(design)
  const found = new Map<string, Spread>()
  for (const node of design.nodes) {
    if (spreaders.has(node.service)) continue
    const queues = writesOf(design, analysis, node)
      .map((edge) => edge.to)
      .filter((id) => nodes.get(id)?.service === 'sqs')
    if (queues.length < 2) continue
    const key = queues.toSorted().join(' ')
    found.set(key, { producers: [...(found.get(key)?.producers ?? []), node.id], queues })
  }
  return found
}

/** Lines to queues that all get the message: alternatives and dead-letter queues left out. */
function writesOf(design: Design, analysis: Analysis, node: Node): readonly Edge[] {
  const { nodes } = indexOf(design)
  const out = neighboursOf(design).outOf(node.id)
  return out.filter((edge) => {
    const queue = nodes.get(edge.to)
    if (!queue || !isRunTime(analysis, edge) || isDeadLetterQueue(design, queue)) return false
    return edge.anyOf === undefined || !out.some((other) => other !== edge && other.anyOf === edge.anyOf)
  })
}

function throughTopic(design: Design, producers: readonly Id[], queues: readonly Id[]): Design {
  const [beside = ''] = queues
  const old = producers.flatMap((id) =>
    neighboursOf(design)
      .outOf(id)
      .filter((edge) => queues.includes(edge.to)),
  )
  const fifo = queues.every((id) => isOn(indexOf(design).nodes.get(id), 'fifo'))
  const part = { service: 'sns', label: 'SNS topic', ...(fifo ? { props: { fifo } } : {}) }
  const made = addBeside(
    remove(
      design,
      old.map((edge) => edge.id),
    ),
    part,
    beside,
  )
  const kind = old[0]?.kind
  const published = producers.reduce(
    (so, from) => connectOnce(so, { from, to: made.id, label: 'publish once', ...(kind ? { kind } : {}) }),
    made.design,
  )
  return queues.reduce(
    (so, to) => connect(so, { from: made.id, to, kind: 'async', label: 'subscribe' }),
    published,
  )
}
