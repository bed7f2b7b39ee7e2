import type { Design, Edge, Id } from '../../model/index.ts'
import { indexOf } from '../../model/index.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { otherZones, zoneKey, zoneOf, zonesOfNode } from '../reading/zones.ts'
import { connectOnce } from './connectOnce.ts'
import { copyUncalled } from './copyIntoZone.ts'
import type { Made } from './made.ts'
import { reroute } from './reroute.ts'

/** One of a part (a NAT gateway, a mount target) in each other zone from which these lines lead to it, and led to by them;
 *  what also stands in the part's own zone keeps its line and gets another. */
export function onePerZone(
  design: Design,
  part: Id,
  lines: readonly Edge[] = neighboursOf(design).into(part),
): Design {
  const home = zoneOf(design, part)
  if (!home) return design
  return lines.reduce((so, edge) => {
    const zones = zonesOfNode(design, edge.from)
    const away = otherZones(design, home).filter((zone) => zones.includes(zoneKey(zone)))
    return away.reduce((then, zone) => {
      const own = sameIn(then, part, zone.id) ?? copyUncalled(then, part, zone.id)
      return zones.includes(zoneKey(home))
        ? connectOnce(own.design, { ...edge, to: own.id })
        : reroute(own.design, edge.id, { to: own.id })
    }, so)
  }, design)
}

/** What a zone has already of the kind: of the same service, and for the same thing behind it. */
function sameIn(design: Design, part: Id, zone: Id): Made | undefined {
  const service = indexOf(design).nodes.get(part)?.service
  const behind = (id: Id) =>
    neighboursOf(design)
      .outOf(id)
      .map(({ to }) => to)
  const wanted = behind(part)
  const found = design.nodes.find(
    (node) =>
      node.service === service &&
      zoneOf(design, node.id)?.id === zone &&
      (wanted.length === 0 || behind(node.id).some((id) => wanted.includes(id))),
  )
  return found && { design, id: found.id }
}
