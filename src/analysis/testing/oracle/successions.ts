import type { Id, Node, Span } from '../../../model/index.ts'
import { scopeOf } from './facts.ts'
import { remembering } from './remember.ts'
import { isStore } from './stores.ts'
import type { World } from './world.ts'

/** B4, B6, C5a: one node takes the place of another by itself. */
interface Succession {
  readonly from: Id
  readonly to: Id
  /** It has to take over first. */
  readonly late: boolean
  /** Both are members of one cluster or pair; otherwise the one is the other's own standby. */
  readonly together: boolean
}

/** The members of a cluster or pair, and the one of them that serves while all is well. */
interface Team {
  readonly members: readonly Node[]
  readonly first: Node | undefined
}

const says = ({ props }: Pick<Node, 'props'>, key: string): boolean => props?.[key] === true
const isMarkedFirst = ({ props }: Node): boolean =>
  props?.['duty'] === 'active' || props?.['duty'] === 'primary'
const words = ['writer', 'primary', '라이터', '프라이머리']
const isNamedFirst = ({ label }: Node): boolean => {
  const parts = label.toLowerCase().split(/[^\p{L}\p{N}_]+/u)
  return words.some((word) =>
    parts.some((part) => (/\p{ASCII}/u.test(word) ? part === word : part.includes(word))),
  )
}

/** C5a: the writer of a cluster, the active one of a pair. */
export function firstOf(members: readonly Node[]): Node | undefined {
  const found =
    members.find(isMarkedFirst) ??
    members.find(({ service }) => service.endsWith('-writer')) ??
    members.find(isNamedFirst)
  if (found) return found
  return members.some(({ service }) => service !== 'aurora-reader') ? members[0] : undefined
}

/** B2: whether the members of a cluster take over from each other: it says so, or it is of a kind that does. */
function failsOver(span: Span, members: readonly Node[]): boolean {
  const stated = [span, ...members].some((one) => says(one, 'autoFailover') || says(one, 'multiAz'))
  const byKind = (node: Node): boolean =>
    node.service === 'aurora-writer' || scopeOf(node) === 'zonal-compute-regional-storage'
  return stated || members.some(byKind) || !members.some(isStore)
}

const inOrder = (world: World, ids: readonly Id[]): Node[] => ids.flatMap((id) => world.nodes.get(id) ?? [])

function teamsIn(world: World): Team[] {
  const spans = world.design.spans.flatMap((span): Team[] => {
    const members = inOrder(world, span.members)
    const cluster = span.kind === 'db-cluster' || span.kind === 'cache-cluster'
    const isTeam = span.kind === 'active-standby' || (cluster && failsOver(span, members))
    return isTeam ? [{ members, first: firstOf(members) }] : []
  })
  const volumes = world.design.nodes.filter(({ service }) => service === 'aurora-volume')
  const onVolume = volumes.map((volume) => {
    const lines = world.edges.filter(({ to, reading }) => to === volume && reading.kind === 'sync')
    const members = world.design.nodes.filter(
      (node) => node.service.startsWith('aurora-') && lines.some(({ from }) => from === node),
    )
    return { members, first: firstOf(members.toSorted((a, b) => (a.id < b.id ? -1 : 1))) }
  })
  return [...spans, ...onVolume]
}

/** B4: a copy that takes over because of what it is, or because either says so. */
function copyTakesOver(from: Node, to: Node): boolean {
  const family = ({ service }: Node): string => service.split('-')[0] ?? service
  if (family(from) !== family(to)) return false
  if (to.service === 'rds-standby' || says(from, 'autoFailover') || says(to, 'autoFailover')) return true
  return from.service === to.service && (says(from, 'multiAz') || says(to, 'multiAz'))
}

const known = remembering<readonly Succession[]>()

/** Everybody who takes somebody's place, one step at a time. */
export function successionsIn(world: World): readonly Succession[] {
  return known([world.design], '', () => [
    ...world.edges.flatMap(({ from, to, reading, mode }): Succession[] => {
      const drawn = mode === 'takeover'
      const copied = reading.kind === 'replication' && copyTakesOver(from, to)
      return drawn || copied ? [{ from: from.id, to: to.id, late: true, together: false }] : []
    }),
    ...teamsIn(world).flatMap(({ members, first }) =>
      members.flatMap((from) =>
        members
          .filter((to) => to !== from)
          .map((to) => ({ from: from.id, to: to.id, late: from === first, together: true })),
      ),
    ),
  ])
}

/** Who takes the place of a node by such steps, near or far, itself included. */
function following(steps: readonly Succession[], id: Id): ReadonlySet<Id> {
  const found = new Set([id])
  for (const at of found) for (const { from, to } of steps) if (from === at) found.add(to)
  return found
}

/** Everything that takes the place of a node, itself included (B6). */
export const withTakeovers = (world: World, id: Id): ReadonlySet<Id> => following(successionsIn(world), id)

const late = remembering<ReadonlySet<Id>>()

/** Those who take the place of a node only once they have taken over: whichever way leads to them. */
export function lateFor(world: World, id: Id): ReadonlySet<Id> {
  return late([world.design], id, () => {
    const steps = successionsIn(world)
    const atOnce = following(
      steps.filter((step) => !step.late),
      id,
    )
    return new Set([...following(steps, id)].filter((other) => !atOnce.has(other)))
  })
}

/** What a node takes over from as its own standby: while that works, it serves as it is (C5a). */
export const primariesOf = (world: World, id: Id): readonly Id[] =>
  successionsIn(world).flatMap(({ from, to, together }) => (to === id && !together ? [from] : []))

/** The standbys of active-standby pairs. */
export function waitsInPair(world: World, id: Id): boolean {
  return world.design.spans.some((span) => {
    if (span.kind !== 'active-standby' || !span.members.includes(id)) return false
    return firstOf(inOrder(world, span.members))?.id !== id
  })
}
