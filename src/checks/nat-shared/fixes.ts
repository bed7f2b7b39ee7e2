import { indexOf, type Design, type Id } from '../../model/index.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { copyUncalled } from '../fixing/copyIntoZone.ts'
import { reroute } from '../fixing/reroute.ts'
import { setProps } from '../fixing/setProps.ts'
import { otherZones, zoneKey, zoneOf, zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'
import { natZone, strangersOf } from './strangers.ts'

/** A NAT in each zone that uses this one; or, of a gateway, the regional mode. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [id], params }) => {
  const nat = id === undefined ? undefined : indexOf(design).nodes.get(id)
  if (!nat) return []
  const perZone = { id: 'one-per-zone', params, edit: (from: Design) => onePerZone(from, nat.id) }
  const regional = {
    id: 'regional',
    params,
    edit: (from: Design) => setProps(from, nat.id, { mode: 'regional' }),
  }
  return nat.service === 'nat-gateway' ? [perZone, regional] : [perZone]
}

function onePerZone(design: Design, id: Id): Design {
  const nat = indexOf(design).nodes.get(id)
  const home = nat && natZone(design, nat)
  if (!home) return design
  return strangersOf(design, nat, home).reduce((so, edge) => {
    const zones = zonesOfNode(design, edge.from)
    const away = otherZones(design, home).filter((zone) => zones.includes(zoneKey(zone)))
    return away.reduce((then, zone) => {
      const own = natIn(then, nat.service, zone.id) ?? copyUncalled(then, id, zone.id)
      // What stands in the NAT's own zone too keeps this edge and gets another.
      return zones.includes(zoneKey(home))
        ? connectOnce(own.design, { ...edge, to: own.id })
        : reroute(own.design, edge.id, { to: own.id })
    }, so)
  }, design)
}

function natIn(design: Design, service: string, zone: Id) {
  const found = design.nodes.find((node) => node.service === service && zoneOf(design, node.id)?.id === zone)
  return found && { design, id: found.id }
}
