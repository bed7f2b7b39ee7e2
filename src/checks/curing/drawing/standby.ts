import { has, serviceOf } from '../../../catalog/index.ts'
import { indexOf, type Design, type Id } from '../../../model/index.ts'
import { isMovable } from '../../fixing/balanced.ts'
import { addStandby } from '../../fixing/addStandby.ts'
import { secondZone } from '../../fixing/secondZone.ts'
import { neighboursOf } from '../../reading/neighbours.ts'
import { hasOwnDisk } from '../../reading/ownDisk.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { DrawsPlace } from './types.ts'

/** What callers name, and cannot choose: one that takes over from it, in another zone where it stands in one, with its data
 *  copied. */
export const standby: DrawsPlace = (design, { part, kind }) => {
  const node = indexOf(design).nodes.get(part)
  if (!node || node.props?.['state'] !== undefined || !canStandBy(design, part)) return undefined
  const zone = zoneOf(design, part)
  if (zone && (kind === 'second' || kind === 'other-zone'))
    return (from) => {
      const other = secondZone(from, zone.id)
      return addStandby(other.design, part, other.id).design
    }
  const isPlaced = serviceOf(node.service).scope === 'on-premises'
  return kind === 'second' && isPlaced ? (from) => addStandby(from, part).design : undefined
}

/** A disk goes with its server, a subnet's routes name one gateway, and what only moves data has none that would have to
 *  be copied; an address that moves leads to a standby already. */
function canStandBy(design: Design, id: Id): boolean {
  const service = indexOf(design).nodes.get(id)?.service ?? ''
  const { event, category } = serviceOf(service)
  return (
    event === 'component' &&
    category !== 'migration' &&
    !has(service, 'attachable') &&
    !has(service, 'zonal-network') &&
    !has(service, 'router') &&
    !hasOwnDisk(design, id) &&
    !isMovable(design, id) &&
    neighboursOf(design).into(id).length > 0
  )
}
