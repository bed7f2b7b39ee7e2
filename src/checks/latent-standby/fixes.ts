import { indexOf, partName, updateNode, type Design, type Id } from '../../model/index.ts'
import { has } from '../../catalog/index.ts'
import { copyUncalled } from '../fixing/copyIntoZone.ts'
import { reroute } from '../fixing/reroute.ts'
import { homeIn, secondZone } from '../fixing/secondZone.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { zoneOf } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Moves a standby out of its primary's zone, or gives it a disk, NAT or mount target of its own where it stands. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [standby, primary], params }) => {
  const home = standby === undefined ? undefined : zoneOf(design, standby)
  const there = primary === undefined ? undefined : zoneOf(design, primary)
  if (standby === undefined || !home || !there) return []
  if (home.id === there.id) {
    return [{ id: 'move', params, edit: (from) => movedAway(from, standby, home.id) }]
  }
  const [need, ...others] = needsIn(design, standby, there.id)
  if (!need || others.length > 0) return []
  const own = { ...params, need: partName(design, need.to) }
  return [{ id: 'own', params: own, edit: (from) => withOwn(from, need, home.id) }]
}

function movedAway(design: Design, standby: Id, zone: Id): Design {
  const other = secondZone(design, zone)
  const home = homeIn(other.design, indexOf(design).nodes.get(standby)?.group, other.id)
  return updateNode(home.design, standby, { group: home.id })
}

/** What a standby uses in a zone that each zone could have for itself. */
function needsIn(design: Design, standby: Id, zone: Id) {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .outOf(standby)
    .filter(({ to }) => {
      const service = nodes.get(to)?.service ?? ''
      return zoneOf(design, to)?.id === zone && (service === 'ebs' || has(service, 'zonal-network'))
    })
}

function withOwn(design: Design, edge: { readonly id: Id; readonly to: Id }, zone: Id): Design {
  const copy = copyUncalled(design, edge.to, zone)
  return reroute(copy.design, edge.id, { to: copy.id })
}
