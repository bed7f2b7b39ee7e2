import { indexOf, setProp, type Design, type Id } from '../../model/index.ts'
import { isOn } from '../reading/props.ts'
import { statesDeadLetters } from '../reading/statesDeadLetters.ts'
import { addBeside } from './addPart.ts'
import { connectOnce } from './connectOnce.ts'

/** A queue beside a part for what the part could not hand on, connected and named in its `dlq`. */
export function withDeadLetterQueue(design: Design, id: Id, label: string): Design {
  const node = indexOf(design).nodes.get(id)
  if (!node || statesDeadLetters(node)) return design
  const fifo = node.service === 'sqs' && isOn(node, 'fifo')
  const part = { service: 'sqs', label: fifo ? 'Dead-letter queue (FIFO)' : 'Dead-letter queue' }
  const made = addBeside(design, fifo ? { ...part, props: { fifo: true } } : part, id)
  const led = connectOnce(made.design, { from: id, to: made.id, kind: 'async', label })
  return setProp(led, id, 'dlq', made.id)
}
