import { indexOf, remove, setProp, type Design } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { withDeadLetterQueue } from '../fixing/deadLetterQueue.ts'
import { spansOf } from '../reading/spansOf.ts'
import { groupOfKind } from '../reading/whereabouts.ts'
import type { HandOver } from './handOvers.ts'

/** A queue with a dead-letter queue in place of the calls (and of the load balancer that passed them on); the workers
 *  poll it and their group scales on its depth. */
export function withQueue(design: Design, { callers, workers, balancer, edges }: HandOver): Design {
  const { nodes } = indexOf(design)
  const [first] = workers
  const region = first && groupOfKind(design, first.id, 'region')
  const gone = balancer && nodes.has(balancer.id) ? [balancer.id] : edges.map((edge) => edge.id)
  const part = { service: 'sqs', label: 'SQS queue', ...(region ? { group: region.id } : {}) }
  const made = addPart(remove(design, gone), part)
  const safe = withDeadLetterQueue(made.design, made.id, 'after 5 receives')
  const sent = callers.reduce(
    (so, { id: from }) => connectOnce(so, { from, to: made.id, kind: 'async', label: 'job message' }),
    safe,
  )
  const polled = workers.reduce(
    (so, { id: to }) => connectOnce(so, { from: made.id, to, kind: 'async', label: 'poll' }),
    sent,
  )
  const fleets = new Set(
    workers.flatMap(({ id }) => spansOf(design, id, 'asg', 'ecs-service').map((span) => span.id)),
  )
  return [...fleets].reduce((so, id) => setProp(so, id, 'scaleOn', 'queue-depth'), polled)
}
