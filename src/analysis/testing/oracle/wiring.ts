import type { Id, Node } from '../../../model/index.ts'
import { isBuffer, isExternal, isRouter, isWay } from './facts.ts'
import { needsAmong, rolesIn, type Need, type Roles } from './needs.ts'
import type { NeedsOf } from './settle.ts'
import { isOptional, type ReadEdge, type World } from './world.ts'

/** The needs of every node, layer by layer. */
export interface Wiring {
  readonly roles: Roles
  /** What a node cannot work without. */
  readonly hard: NeedsOf
  /** The same, the way out counted (D6). */
  readonly withEgress: NeedsOf
  /** Buffers written to without waiting. */
  readonly written: NeedsOf
  /** What a way may go on to. */
  readonly steps: NeedsOf
  /** Who takes what a buffer or event source gives, or what is sent without waiting. */
  readonly consumers: NeedsOf
  readonly egress: NeedsOf
  /** What a node works without, degraded. */
  readonly soft: NeedsOf
}

const isNeed = (one: ReadEdge): boolean => one.reading.kind === 'sync' && !isOptional(one)
const isSoft = (one: ReadEdge): boolean => one.reading.kind === 'soft' && !isOptional(one)
const isWayOut = (one: ReadEdge): boolean => isNeed(one) && one.reading.refined === 'egress'
/** Nothing waits in a router or outside AWS: an asynchronous edge from there is simply the way on (E2). */
const keepsNothing = (node: Node): boolean => isRouter(node) || isExternal(node)
const isHard = (one: ReadEdge): boolean => {
  const handsOn = isAsync(one) && keepsNothing(one.from) && !isBuffer(one.from) && !isBuffer(one.to)
  return (isNeed(one) && one.reading.refined !== 'egress') || handsOn
}
const isDeadLetter = ({ edge, from }: ReadEdge): boolean => from.props?.['dlq'] === edge.to
const isAsync = (one: ReadEdge): boolean =>
  one.reading.kind === 'async' && !isOptional(one) && !isDeadLetter(one)
/** An asynchronous edge that is walked on the way: into a buffer. */
const isPath = ({ from, to }: ReadEdge): boolean => !isBuffer(from) && isBuffer(to)

function byNode(world: World, roles: Roles, wanted: (edge: ReadEdge) => boolean, paths: boolean): NeedsOf {
  return new Map(
    world.design.nodes.map((node) => {
      const edges = world.edges.filter((one) => one.from === node && wanted(one))
      return [node.id, needsAmong(world, roles, node, edges, paths)]
    }),
  )
}

/** A way between networks carries both ways: one that leads nowhere else leads back to who is attached to it; one that a
 *  service calls to get elsewhere is no way to whatever else hangs on it (E1). */
function backwards(world: World): ReadonlyMap<Id, Need[]> {
  const found = new Map<Id, Need[]>()
  for (const one of world.edges) {
    if (!isHard(one) || !isWay(one.to) || isExternal(one.from)) continue
    const need: Need = { members: [one.from.id], drawn: [one.from.id], min: 1, affine: false }
    found.set(one.to.id, [...(found.get(one.to.id) ?? []), need])
  }
  return found
}

export function wiringOf(world: World): Wiring {
  const roles = rolesIn(world)
  const hard = byNode(world, roles, isHard, true)
  const written = byNode(world, roles, (one) => isAsync(one) && isPath(one), false)
  const back = backwards(world)
  return {
    roles,
    hard,
    written,
    withEgress: byNode(world, roles, (one) => isNeed(one) || isHard(one), true),
    steps: new Map(
      world.design.nodes.map(({ id }) => {
        const onward = [...(hard.get(id) ?? []), ...(written.get(id) ?? [])]
        return [id, onward.length > 0 ? onward : (back.get(id) ?? [])]
      }),
    ),
    consumers: byNode(world, roles, (one) => isAsync(one) && !isPath(one) && !isHard(one), false),
    egress: byNode(world, roles, isWayOut, false),
    soft: byNode(world, roles, isSoft, false),
  }
}
