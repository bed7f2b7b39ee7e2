import { has, serviceOf } from '../../../catalog/index.ts'
import type { Id, Node } from '../../../model/index.ts'
import {
  categoryOf,
  choosesAny,
  is,
  isBuffer,
  isExternal,
  isMarkedEntry,
  isRouter,
  waitsForDisaster,
} from './facts.ts'
import { containerPath, rolesOf, stem } from './colours.ts'
import { isStore } from './stores.ts'
import { neverAlternatives, shareSpan, storesMayStandIn } from './standIns.ts'
import { firstOf, withTakeovers } from './successions.ts'
import { isOptional, type ReadEdge, type World } from './world.ts'

/** A group of alternatives (B1). `anyOf`: the author says so. */
export interface Need {
  readonly members: readonly Id[]
  /** Those of the members that are drawn as targets; the others take over from them. */
  readonly drawn: readonly Id[]
  readonly min: number
  /** Members that only a `path` failover leads to, each with the target of that edge (C5a). */
  readonly byPath?: ReadonlyMap<Id, Id>
  /** B3: of these, the one of the own AZ. */
  readonly affine: boolean
}

export interface Roles {
  readonly plain: ReadonlyMap<Id, string>
  readonly blind: ReadonlyMap<Id, string>
}

export const rolesIn = (world: World): Roles => ({
  plain: rolesOf(world, false),
  blind: rolesOf(world, true),
})

/** Sources that see replicas behind any Region (container path of B2). */
export const seesAllRegions = (node: Node): boolean =>
  choosesAny(node) || node.service === 'cloudfront' || isExternal(node)

const actsAsRouter = (node: Node): boolean =>
  isRouter(node) || isExternal(node) || isMarkedEntry(node) || isBuffer(node) || is(node, 'event-source')

const zonesOf = (world: World, node: Node): ReadonlySet<string | undefined> =>
  new Set((world.units.get(node.id) ?? []).map((unit) => unit.az))

export function inDifferentAzs(world: World, a: Node, b: Node): boolean {
  const [za, zb] = [zonesOf(world, a), zonesOf(world, b)]
  const known = (zones: ReadonlySet<string | undefined>): boolean => !zones.has(undefined)
  return known(za) && known(zb) && [...za].every((zone) => !zb.has(zone))
}

/** B2 (b), (c), (d) for two targets of one source. */
function lookAlike(world: World, roles: Roles, source: Node, a: Node, b: Node): boolean {
  const blind = seesAllRegions(source)
  if (has(serviceOf(source.service), 'load-balancer')) {
    const same =
      a.service === b.service &&
      stem(a.label) === stem(b.label) &&
      containerPath(world, a) === containerPath(world, b)
    if (same) return true
  }
  const role = blind ? roles.blind : roles.plain
  if (role.get(a.id) !== role.get(b.id)) return false
  return actsAsRouter(source) || inDifferentAzs(world, a, b)
}

/** B2 and B4: whether two targets of one source are one need. */
export function areAlternatives(world: World, roles: Roles, source: Node, x: ReadEdge, y: ReadEdge): boolean {
  if (x.to === y.to) return true
  if (x.edge.anyOf !== undefined && x.edge.anyOf === y.edge.anyOf) return true
  if (neverAlternatives(world, x.to, y.to)) return false
  if (shareSpan(world, x.to, y.to)) return true
  if (withTakeovers(world, x.to.id).has(y.to.id) || withTakeovers(world, y.to.id).has(x.to.id)) return true
  const stores = isStore(x.to) || isStore(y.to)
  const mayLook = !stores || storesMayStandIn(world, x.to, y.to) || acrossRegionRouter(source, x.to, y.to)
  return mayLook && lookAlike(world, roles, source, x.to, y.to)
}

/** B4: S3 behind a router over Regions. */
const acrossRegionRouter = (source: Node, a: Node, b: Node): boolean =>
  seesAllRegions(source) && isRouter(source) && a.service === 's3' && b.service === 's3'

/** B3: what a subnet's route names one of. */
const isAffine = (node: Node): boolean =>
  is(node, 'zonal-network') || node.service === 'efs' || node.service === 'efs-mount-target'

/** Puts edges together as long as two of different groups are alternatives. */
function grouped(edges: readonly ReadEdge[], alike: (x: ReadEdge, y: ReadEdge) => boolean): ReadEdge[][] {
  const groups: ReadEdge[][] = []
  for (const edge of edges) {
    const joined = groups.filter((group) => group.some((other) => alike(edge, other)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push([...joined.flat(), edge])
  }
  return groups
}

function needOf(world: World, edges: readonly ReadEdge[], affine: boolean): Need {
  const members = new Set(edges.flatMap(({ to }) => [...withTakeovers(world, to.id)]))
  const min = Math.max(1, ...edges.map(({ edge }) => edge.min ?? 1))
  return { members: [...members], drawn: [...new Set(edges.map(({ edge }) => edge.to))], min, affine }
}

/** The needs of a source among some of its out-edges, its `path` failovers joined to the one most like them. */
export function needsAmong(
  world: World,
  roles: Roles,
  source: Node,
  edges: readonly ReadEdge[],
  withPath: boolean,
): Need[] {
  const affine = edges.filter(({ edge, to }) => isAffine(to) && edge.anyOf === undefined)
  const services = [...new Set(affine.map(({ to }) => to.service))]
  const zonal = (world.units.get(source.id) ?? []).some((unit) => unit.az !== undefined)
  const own = zonal ? services.map((one) => affine.filter(({ to }) => to.service === one)) : []
  const rest = zonal ? edges.filter((edge) => !affine.includes(edge)) : edges
  const others = grouped(rest, (x, y) => areAlternatives(world, roles, source, x, y))
  const needs = [
    ...own.map((group) => needOf(world, group, true)),
    ...others.map((group) => needOf(world, group, false)),
  ]
  if (!withPath) return needs
  const joined = withPaths(world, source, needs)
  return source.service === 'route53' && source.props?.['routing'] === 'failover'
    ? joined.map((need) => oneAtATime(world, need))
    : joined
}

/** C5a: of what Route 53 answers with one at a time, all but the first are other ways. */
function oneAtATime(world: World, need: Need): Need {
  if (need.drawn.length < 2 || (need.byPath?.size ?? 0) > 0) return need
  const nodes = need.drawn
    .flatMap((id) => world.nodes.get(id) ?? [])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const isSecond = ({ props }: Node): boolean => props?.['duty'] === 'standby' || props?.['duty'] === 'backup'
  const able = nodes.filter((node) => !waitsForDisaster(node) && !isSecond(node))
  const first = firstOf(able.length > 0 ? able : nodes)
  const ways = need.drawn
    .filter((id) => id !== first?.id)
    .flatMap((id) => [...withTakeovers(world, id)].map((member): [Id, Id] => [member, id]))
  const sure = new Set(first ? withTakeovers(world, first.id) : [])
  return { ...need, byPath: new Map(ways.filter(([member]) => !sure.has(member))) }
}

/** B6: the need a `path` target is most like; undefined when two are equally good. */
function mostLike(world: World, target: Node, needs: readonly Need[]): Need | undefined {
  const nodes = (need: Need): Node[] => need.members.flatMap((id) => world.nodes.get(id) ?? [])
  const tests: ((need: Need) => boolean)[] = [
    (need) => nodes(need).some((node) => node.service === target.service),
    (need) => nodes(need).some((node) => categoryOf(node) === categoryOf(target)),
    (need) => !nodes(need).every((node) => node.service === 'route53'),
  ]
  for (const test of tests) {
    const like = needs.filter(test)
    if (like.length > 0) return like.length === 1 ? like[0] : undefined
  }
  return undefined
}

function withPaths(world: World, source: Node, needs: readonly Need[]): Need[] {
  const targets = world.edges.filter((one) => one.from === source && one.mode === 'path' && !isOptional(one))
  const add = (need: Need, ids: readonly Id[]): Need => ({
    ...need,
    byPath: new Map(
      ids.flatMap((id) =>
        [...withTakeovers(world, id)]
          .filter((member) => !need.members.includes(member))
          .map((member): [Id, Id] => [member, id]),
      ),
    ),
    drawn: [...new Set([...need.drawn, ...ids])],
    members: [...new Set([...need.members, ...ids.flatMap((id) => [...withTakeovers(world, id)])])],
  })
  if (targets.length === 0) return [...needs]
  // With no other need it is one itself, and replaces nothing.
  if (needs.length === 0) {
    const alone = { members: [], drawn: [], min: 1, affine: false }
    return [
      {
        ...add(
          alone,
          targets.map(({ to }) => to.id),
        ),
        byPath: new Map(),
      },
    ]
  }
  const named = ({ edge }: ReadEdge): Need | undefined => {
    const others = world.edges.filter((one) => one.from === source && one.reading.kind !== 'failover')
    const shares = others.filter((one) => edge.anyOf !== undefined && one.edge.anyOf === edge.anyOf)
    return needs.find((need) => shares.some(({ to }) => need.drawn.includes(to.id)))
  }
  const homeOf = (way: ReadEdge) => named(way) ?? mostLike(world, way.to, needs)
  return needs.map((need) =>
    add(
      need,
      targets.filter((way) => homeOf(way) === need).map(({ to }) => to.id),
    ),
  )
}
