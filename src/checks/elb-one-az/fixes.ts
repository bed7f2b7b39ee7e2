import type { Analysis } from '../../analysis/index.ts'
import { indexOf, updateNode, type Design, type Group, type Id } from '../../model/index.ts'
import { secondZone } from '../fixing/secondZone.ts'
import { targetZones } from '../reading/balancers.ts'
import { groupAround, zoneKey, zonesOfNode } from '../reading/zones.ts'
import type { Check } from '../types.ts'

/** Enables it where its targets stand, else in the next zone of its VPC, made if there is none. */
export const fixes: NonNullable<Check['fixes']> = (design, { on: [id], params }, analysis) => {
  const zone = id === undefined ? undefined : homeZone(design, id)
  if (id === undefined || !zone) return []
  return [{ id: 'enable', params, edit: (from) => enabled(from, id, zone, analysis) }]
}

/** The AZ group a load balancer is in: the one around it, or the one of its VPC that it names. */
function homeZone(design: Design, id: Id): Group | undefined {
  const [named] = zonesOfNode(design, id)
  const around = groupAround(design, id, (group) => group.kind === 'az')
  if (around) return around
  const home = groupAround(design, id, (group) => group.kind === 'vpc' || group.kind === 'region')
  return indexOf(design)
    .childGroups(home?.id)
    .find((group) => group.kind === 'az' && zoneKey(group) === named)
}

function enabled(design: Design, id: Id, zone: Group, analysis: Analysis): Design {
  const own = zonesOfNode(design, id)
  const wanted = targetZones(design, analysis, id).filter((each) => !own.includes(each))
  const other = secondZone(design, zone.id)
  const key = indexOf(other.design).groups.get(other.id)
  const ready = wanted.length > 0 ? design : other.design
  const more = wanted.length > 0 ? wanted : key ? [zoneKey(key)] : []
  const azs = [...new Set([...own, ...more])].sort((a, b) => (a < b ? -1 : 1))
  // Drawn inside one zone it would say that it is only there.
  return updateNode(ready, id, { azs, ...(zone.parent === undefined ? {} : { group: zone.parent }) })
}
