import type { Id, Node, Span } from '../../../model/index.ts'
import { isStore } from './stores.ts'
import type { World } from './world.ts'

/** Everything a takeover leads to from here, itself included (B6). */
export function withTakeovers(world: World, id: Id): ReadonlySet<Id> {
  const found = new Set([id])
  for (const at of found)
    for (const { edge, from, reading } of world.edges)
      if (from.id === at && reading.kind === 'failover' && (edge.mode ?? 'path') === 'takeover')
        found.add(edge.to)
  return found
}

const takesOver = (world: World, a: Node, b: Node): boolean =>
  withTakeovers(world, a.id).has(b.id) || withTakeovers(world, b.id).has(a.id)

/** Automatic failover, stated by the cluster, by both members or by what they are. */
export function failsOver(span: Span, a: Node, b: Node): boolean {
  const says = (props: Span['props']): boolean =>
    props?.['autoFailover'] === true || props?.['multiAz'] === true
  const aurora = (node: Node): boolean => node.service.startsWith('aurora')
  return says(span.props) || (says(a.props) && says(b.props)) || (aurora(a) && aurora(b))
}

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
    if (span.kind !== 'db-cluster' && span.kind !== 'cache-cluster') return false
    return !(isStore(a) || isStore(b)) || failsOver(span, a, b) || takesOver(world, a, b)
  })
}

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
  const volume = world.design.nodes.some(
    (one) =>
      one.service === 'aurora-volume' &&
      [a, b].every((node) =>
        world.edges.some(({ edge, from, to }) => {
          const ends = [from.id, to.id]
          return edge.kind !== 'management' && ends.includes(one.id) && ends.includes(node.id)
        }),
      ),
  )
  return global || bothWays || copiesOfOne || volume || takesOver(world, a, b)
}
