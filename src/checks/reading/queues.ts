import type { Analysis } from '../../analysis/index.ts'
import { indexOf, type Design, type Node } from '../../model/index.ts'
import { isRunTime } from './edgeKind.ts'
import { neighboursOf } from './neighbours.ts'

/** What takes work out of a queue; a queue that only receives what failed is none. */
export function consumersOf(design: Design, analysis: Analysis, queue: Node): readonly Node[] {
  const index = indexOf(design)
  return neighboursOf(design)
    .outOf(queue.id)
    .filter((edge) => isRunTime(analysis, edge))
    .flatMap(({ to }) => index.nodes.get(to) ?? [])
    .filter((node) => node.service !== 'sqs')
}

/** Whether a queue takes what others could not process: by its name, or because a queue or function hands it over. */
export function isDeadLetterQueue(design: Design, queue: Node): boolean {
  if (/dlq|dead[- ]?letter|배달 못한|데드 레터/i.test(`${queue.id} ${queue.label}`)) return true
  return neighboursOf(design)
    .into(queue.id)
    .some(({ from }) => indexOf(design).nodes.get(from)?.service === 'sqs')
}

/** Whether failed messages of a queue go somewhere: a dead-letter queue drawn, or stated as a property. */
export function hasDeadLetterQueue(design: Design, queue: Node): boolean {
  const stated = queue.props?.['dlq']
  if (stated !== undefined && stated !== false && stated !== '') return true
  return neighboursOf(design)
    .outOf(queue.id)
    .some(({ to }) => indexOf(design).nodes.get(to)?.service === 'sqs')
}
