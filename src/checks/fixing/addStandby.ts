import { addNode, freshId, indexOf, type Design, type Id } from '../../model/index.ts'
import { zoneOf } from '../reading/zones.ts'
import { connectOnce } from './connectOnce.ts'
import type { Made } from './made.ts'
import { homeIn } from './secondZone.ts'
import { siblingLabel } from './siblingLabel.ts'

/** A standby of a node in another zone (an AZ group; without one, beside it), which takes over by itself for all its
 *  callers. A store is copied to it. It needs what its primary needs. */
export function addStandby(design: Design, primary: Id, zone?: Id, label?: string): Made {
  const node = indexOf(design).nodes.get(primary)
  const target = zone === undefined ? undefined : indexOf(design).groups.get(zone)
  if (!node || (zone !== undefined && !target)) return { design, id: primary }
  const letter = zoneOf(design, primary)?.zone
  const home = zone === undefined ? { design, id: node.group } : homeIn(design, node.group, zone)
  const sibling = siblingLabel(design, node.label, letter, target?.zone)
  const id = freshId(home.design, `${primary}-standby`)
  const { azs: _, ...rest } = node
  const added = addNode(home.design, {
    ...rest,
    id,
    label: label ?? (sibling === node.label ? `${node.label} standby` : sibling),
    ...(home.id === undefined ? {} : { group: home.id }),
  })
  const needs = design.edges.filter(
    (edge) => edge.from === primary && edge.kind !== 'failover' && edge.kind !== 'replication',
  )
  const linked = needs.reduce((so, edge) => connectOnce(so, { ...edge, from: id }), added)
  const copied = connectOnce(linked, { from: primary, to: id, kind: 'replication' })
  return { design: connectOnce(copied, { from: primary, to: id, kind: 'failover', mode: 'takeover' }), id }
}
