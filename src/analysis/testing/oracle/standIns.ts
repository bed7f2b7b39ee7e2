import type { Id, Node, Span } from '../../../model/index.ts'
import { withTakeovers } from './successions.ts'
import type { World } from './world.ts'

const takesOver = (world: World, a: Node, b: Node): boolean =>
  withTakeovers(world, a.id).has(b.id) || withTakeovers(world, b.id).has(a.id)

/** A hard edge from one of the members to another. */
const needEachOther = (world: World, span: Span): boolean =>
  world.edges.some(
    ({ edge, reading }) =>
      reading.kind === 'sync' && span.members.includes(edge.from) && span.members.includes(edge.to),
  )

/** B2, last sentence: spans whose members are together on purpose, so never for one another. */
export function neverAlternatives(world: World, a: Node, b: Node): boolean {
  return world.design.spans.some((span) => {
    if (!span.members.includes(a.id) || !span.members.includes(b.id)) return false
    if (span.kind === 'ecs-cluster') return true
    if (span.kind === 'placement-group') return span.props?.['strategy'] === 'cluster'
    return needEachOther(world, span)
  })
}

/** B2 (a): one span of the kinds that hold replicas. */
export function shareSpan(world: World, a: Node, b: Node): boolean {
  return world.design.spans.some((span) => {
    if (!span.members.includes(a.id) || !span.members.includes(b.id)) return false
    if (span.kind === 'asg' || span.kind === 'ecs-service' || span.kind === 'endpoint') return true
    return isCluster(span) && takesOver(world, a, b)
  })
}

const isCluster = ({ kind }: Span): boolean => kind === 'db-cluster' || kind === 'cache-cluster'

const copiesInto = (world: World, from: Id, to: Id): boolean =>
  world.edges.some(
    ({ edge, reading }) => reading.kind === 'replication' && edge.from === from && edge.to === to,
  )

/** B4: the reasons two stores that look alike may be alternatives. */
export function storesMayStandIn(world: World, a: Node, b: Node): boolean {
  const global = a.props?.['globalTable'] === true && b.props?.['globalTable'] === true
  const bothWays = copiesInto(world, a.id, b.id) && copiesInto(world, b.id, a.id)
  const copiesOfOne = world.design.nodes.some(
    (one) => copiesInto(world, one.id, a.id) && copiesInto(world, one.id, b.id),
  )
  return global || bothWays || copiesOfOne || takesOver(world, a, b)
}
