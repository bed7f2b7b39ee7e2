import { indexOf, type Design, type Id } from '../../model/index.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { copyUncalled } from '../fixing/copyIntoZone.ts'
import { enableZones } from '../fixing/enableZones.ts'
import { reroute } from '../fixing/reroute.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { otherZones, zoneKey, zoneOf, zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** A mount target in each zone that lacks one, used by those who stand there. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [mount, ...clients], params }) => {
  const node = mount === undefined ? undefined : indexOf(design).nodes.get(mount)
  if (!node) return []
  const edit = (from: Design) =>
    node.service === 'efs' ? enabled(from, node.id, clients) : withTargets(from, node.id, clients)
  return [{ id: 'add', params, edit }]
}

const enabled = (design: Design, id: Id, clients: readonly Id[]) =>
  enableZones(
    design,
    id,
    clients.flatMap((client) => zonesOfNode(design, client)),
  )

function withTargets(design: Design, mount: Id, clients: readonly Id[]): Design {
  const home = zoneOf(design, mount)
  if (!home) return design
  const edges = neighboursOf(design)
    .into(mount)
    .filter(({ from }) => clients.includes(from))
  return edges.reduce((so, edge) => {
    const zones = zonesOfNode(design, edge.from)
    const away = otherZones(design, home).filter((zone) => zones.includes(zoneKey(zone)))
    return away.reduce((then, zone) => {
      const own = targetIn(then, mount, zone.id) ?? copyUncalled(then, mount, zone.id)
      return zones.includes(zoneKey(home))
        ? connectOnce(own.design, { ...edge, to: own.id })
        : reroute(own.design, edge.id, { to: own.id })
    }, so)
  }, design)
}

/** The mount target of the same file system in a zone. */
function targetIn(design: Design, mount: Id, zone: Id) {
  const used = (id: Id) =>
    neighboursOf(design)
      .outOf(id)
      .map(({ to }) => to)
  const systems = used(mount)
  const found = design.nodes.find(
    (node) =>
      node.service === 'efs-mount-target' &&
      zoneOf(design, node.id)?.id === zone &&
      used(node.id).some((system) => systems.includes(system)),
  )
  return found && { design, id: found.id }
}
