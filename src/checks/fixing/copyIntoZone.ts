import { has } from '../../catalog/index.ts'
import {
  addNode,
  freshId,
  indexOf,
  joinSpan,
  type Design,
  type Edge,
  type Id,
  type Node,
} from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zoneOf } from '../reading/zones.ts'
import { connectOnce } from './connectOnce.ts'
import type { Made } from './made.ts'
import { homeIn } from './secondZone.ts'
import { siblingLabel } from './siblingLabel.ts'

/** One more of a node in another zone (an AZ group): in the subnet of the same kind, with the same properties, in the
 *  same spans, called by the same and calling the same, of which it uses its own zone's where there is one: a volume or
 *  mount target that belongs to its twin's zone is copied with it. Standbys and replicas are not taken for callers. */
export function copyIntoZone(design: Design, node: Id, zone: Id): Made {
  const { design: copied, id } = copyUncalled(design, node, zone)
  const callers = neighboursOf(design).into(node).filter(isCall)
  return { design: callers.reduce((so, edge) => connectOnce(so, { ...edge, to: id }), copied), id }
}

/** The same for what each zone has for itself, such as a NAT gateway: nothing calls the copy yet. */
export function copyUncalled(design: Design, node: Id, zone: Id): Made {
  const twin = indexOf(design).nodes.get(node)
  const target = indexOf(design).groups.get(zone)
  if (!twin || !target) return { design, id: node }
  const from = zoneOf(design, node)?.zone
  const home = homeIn(design, twin.group, zone)
  const id = freshId(home.design, siblingLabel(design, node, from, target.zone))
  const { azs: _, ...rest } = twin
  const added = addNode(home.design, {
    ...rest,
    id,
    label: siblingLabel(design, twin.label, from, target.zone),
    group: home.id,
  })
  const memberships = added.spans.filter((span) => span.members.includes(node))
  const joined = memberships.reduce((so, span) => joinSpan(so, span.id, [id]), added)
  const calls = neighboursOf(design).outOf(node).filter(isCall)
  return { design: calls.reduce((so, edge) => connectInZone(so, edge, id, zone), joined), id }
}

/** Gives a copy an edge of its twin, to what serves its own zone. */
function connectInZone(design: Design, edge: Edge, from: Id, zone: Id): Design {
  const { design: ready, id: to } = inZone(design, edge.to, zone)
  return connectOnce(ready, { ...edge, from, to })
}

const isCall = (edge: Edge) => edge.kind !== 'failover' && edge.kind !== 'replication'

/** What a part in `zone` uses in place of `target`: the one of its own zone, made where it cannot be shared over zones. */
function inZone(design: Design, target: Id, zone: Id): Made {
  const index = indexOf(design)
  const node = index.nodes.get(target)
  const home = zoneOf(design, target)
  if (!node || !home || home.id === zone || !usedWithinZone(node.service)) return { design, id: target }
  const own = design.nodes.find(
    (other) =>
      other.service === node.service && zoneOf(design, other.id)?.id === zone && isFree(design, other),
  )
  return own ? { design, id: own.id } : copyUncalled(design, target, zone)
}

/** A volume belongs to one instance: one that is attached to another is not free. */
function isFree(design: Design, { id, service }: Node): boolean {
  return !isVolume(service) || neighboursOf(design).into(id).length === 0
}

/** What a zone has for itself: a subnet's route, a volume, a mount target. */
const usedWithinZone = (service: string) => has(service, 'zonal-network') || isVolume(service)
const isVolume = (service: string) => service === 'ebs' || service === 'instance-store'
