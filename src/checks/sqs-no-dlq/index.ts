import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { addBeside } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { setProps } from '../fixing/setProps.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { consumersOf, hasDeadLetterQueue, isDeadLetterQueue } from '../reading/queues.ts'
import { isOff, isOn } from '../reading/props.ts'
import { tierNames } from '../reading/tierNames.ts'
import type { Check, Severity } from '../types.ts'
import { words } from './words.ts'

/** A queue that is consumed and has nowhere to put a message that always fails. Worst where Lambda polls it, for it
 *  tries again at once and for as long as the message lives. */
export const check: Check = {
  id: 'sqs-no-dlq',
  pillar: 'reliability',
  source: [
    '002 · Lambda, SNS & SQS',
    '004 · Event Processing',
    'Amazon SQS Developer Guide: using dead-letter queues',
  ],
  find: (design, analysis) =>
    design.nodes.flatMap((queue) => {
      const consumers = lacksQueue(design, queue) ? consumersOf(design, analysis, queue) : []
      if (consumers.length === 0) return []
      return [
        {
          on: [queue.id],
          severity: severityOf(design, queue, consumers),
          chain: [queue.id, ...consumers.slice(0, 1).map(({ id }) => id)],
          params: {
            queue: partName(design, queue.id),
            consumers: tierNames(
              design,
              consumers.map(({ id }) => id),
            ),
            fifo: isOn(queue, 'fifo') ? 'yes' : '',
          },
        },
      ]
    }),
  fixes: (_, { on: [id], params }) =>
    id === undefined ? [] : [{ id: 'add', params, edit: (design) => withDeadLetterQueue(design, id) }],
  words,
}

const lacksQueue = (design: Design, node: Node) =>
  node.service === 'sqs' && !hasDeadLetterQueue(design, node) && !isDeadLetterQueue(design, node)

/** A drawing rarely shows every setting: high is left to a queue that is said to have none. Work that can be found
 *  again where it came from, as an object in a bucket can, is not lost with its message. */
function severityOf(design: Design, queue: Node, consumers: readonly Node[]): Severity {
  const polledByLambda = consumers.some(({ service }) => service === 'lambda')
  if (isOff(queue, 'dlq')) return polledByLambda ? 'high' : 'medium'
  return polledByLambda && !isNotifiedByStore(design, queue) ? 'medium' : 'low'
}

function isNotifiedByStore(design: Design, queue: Node): boolean {
  const sources = neighboursOf(design)
    .into(queue.id)
    .map(({ from }) => indexOf(design).nodes.get(from)?.service)
  return sources.length > 0 && sources.every((service) => service === 's3' || service === 'dynamodb-stream')
}

function withDeadLetterQueue(design: Design, id: string): Design {
  const queue = design.nodes.find((node) => node.id === id)
  if (!queue) return design
  const isFifo = isOn(queue, 'fifo')
  const { design: added, id: dead } = addBeside(
    design,
    {
      service: 'sqs',
      label: isFifo ? 'Dead-letter queue (FIFO)' : 'Dead-letter queue',
      ...(isFifo ? { props: { fifo: true } } : {}),
    },
    id,
  )
  const linked = connectOnce(added, { from: id, to: dead, kind: 'async', label: 'after 5 receives' })
  return setProps(linked, id, { maxReceiveCount: 5, ...(isOff(queue, 'dlq') ? { dlq: undefined } : {}) })
}
