import type { Id, Node } from '../../../model/index.ts'
import type { World } from './world.ts'

/** A6: drawn as not running. */
export const isOff = (node: Node): boolean => {
  const state = node.props?.['state']
  return state === 'stopped' || state === 'created-on-disaster'
}

/** A6: whether something that is drawn as not running is brought up. */
export function isBroughtUp(world: World, id: Id): boolean {
  const fleet = world.design.spans.some(
    (span) => (span.kind === 'asg' || span.kind === 'ecs-service') && span.members.includes(id),
  )
  const byEdge = world.edges.some(
    ({ edge, from, reading }) =>
      edge.to === id &&
      ((reading.kind === 'management' && ['lambda', 'elastic-disaster-recovery'].includes(from.service)) ||
        (reading.kind === 'failover' && edge.mode === 'restore')),
  )
  return fleet || byEdge
}
