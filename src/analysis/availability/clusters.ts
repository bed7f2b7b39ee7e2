import { has } from '../../catalog/index.ts'
import type { Id, Node } from '../../model/index.ts'
import type { Reading } from '../reading.ts'
import type { Unit } from '../places/units.ts'
import { statedFigure } from './figures.ts'

/** Stores drawn apart that take over from each other across zones: one thing to the SLA of their service. */
export interface Cluster {
  readonly members: readonly Node[]
  readonly units: readonly Unit[]
}

/**
 * The cluster of each node that is in one. What authors state of a member is of that member alone: then each is judged by
 * itself.
 */
export function clustersOf({ design, index, successors, units }: Reading): ReadonlyMap<Id, Cluster> {
  const clusters = new Map<Id, Cluster>()
  for (const node of design.nodes) {
    const others = (successors.get(node.id) ?? []).flatMap((id) => index.nodes.get(id) ?? [])
    if (others.length === 0 || clusters.has(node.id)) continue
    const ids = new Set([node, ...others].map(({ id }) => id))
    const members = design.nodes.filter(({ id }) => ids.has(id))
    const own = members.flatMap(({ id }) => (units.of.get(id) ?? []).flatMap((unit) => units.all[unit] ?? []))
    const cluster = { members, units: own }
    if (isCluster(members, own)) for (const { id } of members) clusters.set(id, cluster)
  }
  return clusters
}

function isCluster(members: readonly Node[], units: readonly Unit[]): boolean {
  const isOneRegion = new Set(units.map(({ region }) => region)).size === 1
  const zones = new Set(units.map(({ zone }) => zone))
  return (
    isOneRegion &&
    zones.size > 1 &&
    units.every(({ event, asleep }) => event === 'component' && !asleep) &&
    members.every((node) => has(node.service, 'stateful') && statedFigure(node) === undefined)
  )
}
