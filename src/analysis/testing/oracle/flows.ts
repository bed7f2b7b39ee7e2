import type { Id, Node } from '../../../model/index.ts'
import type { FlowKind } from '../../types.ts'
import { entriesOf, servesNothing } from './entries.ts'
import { isExternal, isMarkedEntry, isRouter, prop } from './facts.ts'
import { endsBehind } from './goals.ts'
import type { Way } from './way.ts'
import { passesOn, servicesBehind, servicesOf, type Heads } from './services.ts'
import { shareSpan } from './standIns.ts'
import { inDifferentAzs, type Need } from './needs.ts'
import type { Wiring } from './wiring.ts'
import type { World } from './world.ts'

export interface OracleFlow {
  readonly kind: FlowKind
  readonly way: Way
  /** The goals by name. */
  readonly named: readonly Id[]
}

const meet = (a: Iterable<Id>, b: ReadonlySet<Id>): boolean => [...a].some((id) => b.has(id))

/** Buffers of one role, one written to by each of the alternatives, are one goal. */
function alikeIn(wiring: Wiring, ids: readonly Id[]): Set<Id>[] {
  const roles = new Set(ids.map((id) => wiring.roles.blind.get(id)))
  return [...roles].map((role) => new Set(ids.filter((id) => wiring.roles.blind.get(id) === role)))
}

/** A service and, where an entry has more than one need, the one of them that leads to it. */
interface Service extends Heads {
  readonly via?: Need
}

/** Before the service, only what leads to it: no way round through what is behind it. */
function stepsOf(wiring: Wiring, entry: readonly Id[], { heads, before, via }: Service): Way['steps'] {
  const keep = (id: Id): boolean => heads.has(id) || before.has(id)
  const kept = (need: Need): Need => ({ ...need, members: need.members.filter(keep) })
  const steps = new Map(
    [...wiring.steps].map(([id, needs]) => [id, before.has(id) && !heads.has(id) ? needs.map(kept) : needs]),
  )
  if (via) for (const id of entry) steps.set(id, [kept(via)])
  return steps
}

/** What people would name: what the drawing leads to, not what only takes over from it. */
function drawnFrom(steps: Way['steps'], entry: readonly Id[]): ReadonlySet<Id> {
  const found = new Set(entry)
  for (const id of found) for (const { drawn } of steps.get(id) ?? []) for (const to of drawn) found.add(to)
  return found
}

/** One goal of everything needed, and one of each buffer written to. */
function flowsTo(
  world: World,
  wiring: Wiring,
  kind: FlowKind,
  entry: readonly Id[],
  service: Service,
  rest: Pick<Way, 'besides' | 'spared'>,
): OracleFlow[] {
  const { terminals, buffers, marked, over } = endsBehind(world, wiring, service.heads)
  const others = (ids: ReadonlySet<Id>): Id[] => [...ids].filter((id) => !entry.includes(id))
  const each = [...alikeIn(wiring, others(buffers)), ...alikeIn(wiring, others(marked))]
  // A member of the service that needs nothing has done its work once it is reached.
  const content = [...service.heads].filter((id) => (wiring.hard.get(id) ?? []).length === 0)
  const done = new Set(content.filter((id) => !terminals.has(id) && !buffers.has(id)))
  const goals = [...(terminals.size > 0 ? [new Set([...terminals, ...done])] : []), ...each]
  const nodes = new Set([...entry, ...service.before, ...over])
  const steps = stepsOf(wiring, entry, service)
  const met = drawnFrom(steps, entry)
  // Met again behind the service, its beginning has all of its ways.
  const named = new Set([
    ...met,
    ...drawnFrom(
      wiring.steps,
      [...service.heads].filter((id) => met.has(id)),
    ),
  ])
  return goals.map((goal) => ({
    kind,
    named: [...goal].filter((id) => named.has(id) && !done.has(id)),
    way: { entry, goals: goal, over: nodes, steps, ...rest },
  }))
}

/** Names an entry resolves and that lead nowhere: DNS beside the way. */
function besides(world: World, wiring: Wiring, node: Node): readonly Id[] {
  const needs = wiring.hard.get(node.id) ?? []
  const dead = (id: Id): boolean =>
    ['route53', 'onprem-dns', 'route53-resolver'].includes(world.nodes.get(id)?.service ?? '') &&
    (wiring.hard.get(id) ?? []).length === 0
  const names = needs.flatMap(({ members }) => members.filter(dead))
  return isExternal(node) && needs.some(({ members }) => !members.some(dead)) ? names : []
}

interface Begin {
  readonly ids: readonly Id[]
  readonly services: readonly Service[]
  readonly besides: readonly Id[]
}

const itself = (node: Node): Service => ({ heads: new Set([node.id]), before: new Set<Id>() })

/** E2: what lies outside has flows for each of its needs; what else passes things on, one for each service. */
function servicesFrom(world: World, wiring: Wiring, node: Node): Service[] {
  const needs = wiring.steps.get(node.id) ?? []
  if (!isExternal(node)) {
    const found = servicesBehind(world, wiring, node.id)
    const members = needs.flatMap((need) => [...need.members])
    return found.length > 0 ? found : servicesOf(world, wiring, members, [node.id])
  }
  return needs.flatMap((via) =>
    servicesOf(world, wiring, via.members, [node.id]).map((service) => ({ ...service, via })),
  )
}

function beginOf(world: World, wiring: Wiring, node: Node): Begin {
  const names = besides(world, wiring, node)
  const found = passesOn(node) ? servicesFrom(world, wiring, node) : [itself(node)]
  const services = found.filter(({ heads }) => ![...heads].every((id) => names.includes(id)))
  return { ids: [node.id], services, besides: names }
}

/** E2: sources that are one group of entries. */
function isOneGroup(world: World, wiring: Wiring, a: Node, b: Node, meets: boolean): boolean {
  if (shareSpan(world, a, b)) return true
  const site = (node: Node): string | undefined => world.places(node).find((one) => one.startsWith('site:'))
  if (site(a) !== site(b)) return false

  if (isRouter(a) && isRouter(b) && site(a) !== undefined && site(a) === site(b) && meets) return true
  const same = wiring.roles.plain.get(a.id) === wiring.roles.plain.get(b.id)
  return same && (meets || inDifferentAzs(world, a, b))
}

function grouped(world: World, wiring: Wiring, begins: readonly Begin[]): Begin[] {
  const groups: Begin[] = []
  const node = (id: Id | undefined): Node | undefined => (id === undefined ? undefined : world.nodes.get(id))
  const ends = (begin: Begin): Set<Id> =>
    new Set(
      begin.services.flatMap(({ heads }) => {
        const { terminals, buffers } = endsBehind(world, wiring, heads)
        return [...terminals, ...buffers]
      }),
    )
  for (const one of begins) {
    const [a] = one.ids.map(node)
    const same = groups.find((group) => {
      const b = node(group.ids[0])
      return a && b && isOneGroup(world, wiring, a, b, meet(ends(one), ends(group)))
    })
    if (same) groups[groups.indexOf(same)] = together(same, one)
    else groups.push(one)
  }
  return groups
}

function together(a: Begin, b: Begin): Begin {
  const services: Heads[] = [...a.services]
  for (const one of b.services) {
    const at = services.findIndex(
      ({ heads }) => meet(heads, one.heads) || (a.services.length === 1 && b.services.length === 1),
    )
    const like = services[at]
    if (like === undefined) services.push(one)
    else
      services[at] = {
        heads: new Set([...like.heads, ...one.heads]),
        before: new Set([...like.before, ...one.before]),
      }
  }
  return { ids: [...a.ids, ...b.ids], services, besides: [...a.besides, ...b.besides] }
}

/** E1: routers before the services that are marked as goals, each role a goal of its own. */
function toMarkedRouters(
  world: World,
  wiring: Wiring,
  kind: FlowKind,
  entry: readonly Id[],
  services: readonly Service[],
  rest: Pick<Way, 'besides' | 'spared'>,
): OracleFlow[] {
  const vias = new Set(services.map(({ via }) => via))
  return [...vias].flatMap((via) => {
    const own = services.filter((one) => one.via === via)
    const ends = new Set(own.flatMap(({ heads }) => [...endsBehind(world, wiring, heads).marked]))
    const before = new Set(own.flatMap((one) => [...one.before]))
    const marked = [...before].filter((id) => {
      const node = world.nodes.get(id)
      return node && isRouter(node) && prop(node, 'role') === 'goal' && !entry.includes(id) && !ends.has(id)
    })
    return alikeIn(wiring, marked).map((goals): OracleFlow => {
      const steps = stepsOf(wiring, entry, { heads: goals, before, ...(via ? { via } : {}) })
      const over = new Set([...entry, ...before])
      return { kind, named: [...goals], way: { entry, goals, over, steps, ...rest } }
    })
  })
}

function serveFlows(world: World, wiring: Wiring): OracleFlow[] {
  const begins = entriesOf(world, wiring)
    .filter((node) => isMarkedEntry(node) || !servesNothing(wiring, node))
    .map((node) => beginOf(world, wiring, node))
  return grouped(world, wiring, begins).flatMap(({ ids, services, besides: names }) => {
    const rest = { besides: names, spared: undefined }
    return [
      ...services.flatMap((service) => flowsTo(world, wiring, 'serve', ids, service, rest)),
      ...toMarkedRouters(world, wiring, 'serve', ids, services, rest),
    ]
  })
}

function processFlows(world: World, wiring: Wiring): OracleFlow[] {
  const running = world.design.nodes.filter((node) => node.props?.['optional'] !== true)
  return running.flatMap((node) =>
    (wiring.consumers.get(node.id) ?? []).flatMap((need) => {
      const rest = { besides: [], spared: node.id }
      const services = servicesOf(world, wiring, need.members, [node.id]).map((one) => ({
        ...one,
        via: need,
      }))
      return [
        ...services.flatMap((service) =>
          service.heads.has(node.id)
            ? flowsTo(world, wiring, 'process', [...need.members], toAll(service), nothingSpared)
            : flowsTo(world, wiring, 'process', [node.id], service, rest),
        ),
        ...toMarkedRouters(world, wiring, 'process', [node.id], services, rest),
      ]
    }),
  )
}

/** E2: what comes to its sender as well begins where it was sent to. */
const nothingSpared = { besides: [], spared: undefined }
const toAll = ({ heads, before }: Heads): Service => ({ heads, before })

function egressFlows(world: World, wiring: Wiring): OracleFlow[] {
  const starts = world.design.nodes.filter(
    (node) => (wiring.egress.get(node.id) ?? []).length > 0 && !isWayOutNode(node),
  )
  const tiers: Node[][] = []
  for (const node of starts) {
    const tier = tiers.find((members) =>
      members.some(
        (other) =>
          shareSpan(world, node, other) ||
          wiring.roles.plain.get(node.id) === wiring.roles.plain.get(other.id),
      ),
    )
    if (tier) tier.push(node)
    else tiers.push([node])
  }
  return tiers.map((tier) => {
    const over = new Set(tier.map(({ id }) => id))
    for (const id of over)
      for (const need of wiring.egress.get(id) ?? []) for (const member of need.members) over.add(member)
    const goals = new Set([...over].filter((id) => (wiring.egress.get(id) ?? []).length === 0))
    const entry = tier.map(({ id }) => id)
    return {
      kind: 'egress',
      named: [...goals],
      way: { entry, goals, over, steps: wiring.egress, besides: [], spared: undefined },
    }
  })
}

const isWayOutNode = (node: Node): boolean =>
  node.service.startsWith('nat-') || node.service.endsWith('internet-gateway')

/** Every flow nobody had to draw (E1, E2), one of each kind, entries and goals. */
export function flowsOf(world: World, wiring: Wiring): readonly OracleFlow[] {
  return [...serveFlows(world, wiring), ...processFlows(world, wiring), ...egressFlows(world, wiring)]
}
