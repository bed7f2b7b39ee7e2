import type { Id, Node } from '../../../model/index.ts'
import type { World } from './world.ts'

/** A6: drawn as not running. */
export const isOff = (node: Node): boolean => {
  const state = node.props?.['state']
  return state === 'stopped' || state === 'created-on-disaster'
}

/** A6: drawn as it will be once the disaster has brought it up. */
export const isLaunched = (node: Node): boolean =>
  ['restored', 'launched-on-failover', 'launched-on-failure'].some((state) => node.props?.['state'] === state)

/** A6: whether something that is drawn as not running is brought up. */
export function isBroughtUp(world: World, id: Id): boolean {
  const fleet = world.design.spans.some(
    (span) => (span.kind === 'asg' || span.kind === 'ecs-service') && span.members.includes(id),
  )
  const byEdge = world.edges.some(
    ({ edge, from, reading, mode }) =>
      edge.to === id &&
      ((reading.kind === 'management' && ['lambda', 'elastic-disaster-recovery'].includes(from.service)) ||
        mode === 'restore'),
  )
  return fleet || byEdge
}
