import { serviceOf } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import { isDns, isLate } from '../places/nodeKinds.ts'
import type { Need } from '../edges/needs.ts'
import { activeOf } from './successors.ts'
import type { Wire } from '../edges/wiring.ts'

/** What became of a node's `failover` edges of mode `path`. */
export interface JoinedPaths {
  readonly needs: readonly Need[]
  /** Two groups fit equally well. */
  readonly unjoined: readonly Wire[]
  /** There is no need to join: the targets are needs themselves. */
  readonly standsAlone: boolean
}

/** Adds each alternative way to the group of its source whose members are most like it, never by file order (rule B6). */
export function joinPaths(
  needs: readonly Need[],
  paths: readonly Wire[],
  nodes: ReadonlyMap<Id, Node>,
  needed: readonly Wire[],
): JoinedPaths {
  if (paths.length === 0) return { needs, unjoined: [], standsAlone: false }
  const isDnsNeed = (need: Need) => need.members.every((id) => isDnsId(id, nodes))
  if (needs.every(isDnsNeed)) return { needs, unjoined: [], standsAlone: true }
  const unjoined: Wire[] = []
  const extra = new Map<Need, Id[]>()
  for (const path of paths) {
    const home = namedHome(path, needs, needed) ?? homeOf(path, needs, nodes, isDnsNeed)
    if (!home) unjoined.push(path)
    else extra.set(home, [...(extra.get(home) ?? []), path.to])
  }
  const widened = needs.map((need) => {
    const more = extra.get(need)
    if (!more) return need
    const late = [...new Set(more)].filter((id) => !need.members.includes(id))
    // What is used at first stays in front: the way shown to people is the usual one.
    return { ...need, members: [...need.members, ...late], affine: false, late }
  })
  return { needs: widened, unjoined, standsAlone: false }
}

/** The need whose edges share a written `anyOf` with the way: the drawing says where it belongs. */
function namedHome(path: Wire, needs: readonly Need[], needed: readonly Wire[]): Need | undefined {
  if (path.anyOf === undefined) return undefined
  const targets = needed.filter((wire) => wire.anyOf === path.anyOf).map((wire) => wire.to)
  return needs.find((need) => targets.some((id) => need.members.includes(id)))
}

function homeOf(
  path: Wire,
  needs: readonly Need[],
  nodes: ReadonlyMap<Id, Node>,
  isDnsNeed: (need: Need) => boolean,
): Need | undefined {
  const target = nodes.get(path.to)
  if (!target) return undefined
  const category = serviceOf(target.service).category
  const some = (test: (member: Node) => boolean) =>
    needs.filter((need) => need.members.some((id) => nodes.has(id) && test(nodes.get(id) ?? target)))
  const tiers = [
    some((member) => member.service === target.service),
    some((member) => serviceOf(member.service).category === category),
    needs.filter((need) => !isDnsNeed(need)),
  ]
  const best = tiers.find((tier) => tier.length > 0) ?? []
  return best.length === 1 ? best[0] : undefined
}

function isDnsId(id: Id, nodes: ReadonlyMap<Id, Node>): boolean {
  const node = nodes.get(id)
  return node !== undefined && isDns(node)
}

/** Names that Route 53 answers with one target as long as it stands (`routing: failover`): of alternatives drawn as plain
 *  lines, all but the primary are other ways. */
export function answeredOneAtATime(
  source: Node,
  needs: readonly Need[],
  nodes: ReadonlyMap<Id, Node>,
): readonly Need[] {
  if (source.service !== 'route53' || source.props?.['routing'] !== 'failover') return needs
  return needs.map((need) => {
    if (need.members.length < 2 || need.late) return need
    const members = need.members.flatMap((id) => nodes.get(id) ?? [])
    const awake = members.filter((node) => !isLate(node) && !isMarkedSecond(node))
    const first = activeOf(awake.length > 0 ? awake : members)?.id
    const late = need.members.filter((id) => id !== first)
    return { ...need, members: [...(first === undefined ? [] : [first]), ...late], affine: false, late }
  })
}

function isMarkedSecond({ props }: Node): boolean {
  return props?.['duty'] === 'standby' || props?.['duty'] === 'backup'
}
