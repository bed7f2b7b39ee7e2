import { has } from '../../../catalog/index.ts'
import { indexOf } from '../../../model/index.ts'
import { copyIntoZone } from '../../fixing/copyIntoZone.ts'
import { secondZone } from '../../fixing/secondZone.ts'
import { canSpread, spread } from '../../fixing/spread.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { DrawsPlace } from './types.ts'

/** A machine that whatever leads to it can choose beside another: one like it in a second zone. */
export const copied: DrawsPlace = (design, { part }) =>
  canSpread(design, part) ? (from) => spread(from, [part]) : undefined

/** What each zone has for itself (a mount target), where those that lead to it stand in no zone: one more in another. */
export const copiedForAll: DrawsPlace = (design, { part, kind }) => {
  const zone = zoneOf(design, part)
  const service = indexOf(design).nodes.get(part)?.service ?? ''
  if (kind !== 'other-zone' || !zone || !has(service, 'zonal-network')) return undefined
  return (from) => {
    const other = secondZone(from, zone.id)
    return copyIntoZone(other.design, part, other.id).design
  }
}
