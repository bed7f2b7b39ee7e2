import { indexOf, partName, type Design, type Id } from '../../model/index.ts'
import { addStandby } from '../fixing/addStandby.ts'
import { overZones } from '../fixing/overZones.ts'
import { secondZone } from '../fixing/secondZone.ts'
import { setProps } from '../fixing/setProps.ts'
import { otherZones, zoneOf } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { FixOffer, Found } from '../types.ts'

/** A replica that takes over, drawn in the second zone; where the cache stands in no zone, the switch for it. */
export function fixes(design: Design, found: Found): readonly FixOffer[] {
  const [id = ''] = found.on
  const node = indexOf(design).nodes.get(id)
  const zone = zoneOf(design, id)
  if (!node || node.props?.['engine'] === 'memcached') return []
  const part = partName(design, id)
  if (node.service === 'dax') {
    const zones = zonesAround(design, id)
    const params = { part, zones: zones.join(', ') }
    return [
      {
        id: 'cluster',
        params,
        edit: (before) => setProps(overZones(before, id, zones), id, { nodes: Math.max(3, zones.length) }),
      },
    ]
  }
  const multiAz: FixOffer = {
    id: 'multiAz',
    params: { part },
    edit: (before) => setProps(before, id, { nodes: 2, multiAz: true, autoFailover: true }),
  }
  const other = zone && otherZones(design, zone)[0]
  if (!zone || !other) return [multiAz]
  return [
    {
      id: 'replica',
      params: { part, zone: other.label },
      edit: (before) => withReplica(before, id, zone.id),
    },
  ]
}

function withReplica(design: Design, id: Id, zone: Id): Design {
  const other = secondZone(design, zone)
  const switched = setProps(other.design, id, { multiAz: true, autoFailover: true })
  return addStandby(switched, id, other.id, 'Cache replica').design
}
