import type { Analysis } from '../../analysis/index.ts'
import { connect, indexOf, moveInto, partName, type Design, type Id } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { overZones } from '../fixing/overZones.ts'
import { homeIn, secondZone } from '../fixing/secondZone.ts'
import { setProps } from '../fixing/setProps.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { otherZones, zoneOf } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { FixOffer, Found } from '../types.ts'
import { clusterMates } from './clusterMates.ts'

/** A second instance in another zone; where the cluster is drawn as one part, its instances and zones. */
export function fixes(design: Design, found: Found, analysis: Analysis): readonly FixOffer[] {
  const [id = ''] = found.on
  const node = indexOf(design).nodes.get(id)
  const zone = zoneOf(design, id)
  if (!node) return []
  if (node.service !== 'aurora-writer') {
    const zones = zonesAround(design, id).slice(0, 2)
    const params = { part: partName(design, id), zones: zones.join(', ') }
    return [
      {
        id: 'instances',
        params,
        edit: (before) => setProps(overZones(before, id, zones), id, { instances: 2 }),
      },
    ]
  }
  if (!zone) return []
  const other = otherZones(design, zone)[0]
  const params = { zone: other?.label ?? 'a second zone' }
  const mate = clusterMates(design, analysis, node)[0]
  const edit = (before: Design) =>
    mate === undefined ? withReader(before, id, zone.id) : moved(before, mate, zone.id)
  return [{ id: 'reader', params, edit }]
}

function withReader(design: Design, writer: Id, zone: Id): Design {
  const other = secondZone(design, zone)
  const home = homeIn(other.design, indexOf(design).nodes.get(writer)?.group, other.id)
  const reader = addPart(home.design, { service: 'aurora-reader', label: 'Aurora reader', group: home.id })
  const { nodes } = indexOf(design)
  const volumes = neighboursOf(design)
    .outOf(writer)
    .filter((edge) => nodes.get(edge.to)?.service === 'aurora-volume')
  const stored = volumes.reduce((so, edge) => connectOnce(so, { ...edge, from: reader.id }), reader.design)
  return connect(stored, { from: writer, to: reader.id, kind: 'failover', mode: 'takeover' })
}

function moved(design: Design, mate: Id, zone: Id): Design {
  const other = secondZone(design, zone)
  const home = homeIn(other.design, indexOf(design).nodes.get(mate)?.group, other.id)
  return moveInto(home.design, [mate], home.id)
}
