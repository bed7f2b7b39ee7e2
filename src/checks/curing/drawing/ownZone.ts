import { has } from '../../../catalog/index.ts'
import { indexOf } from '../../../model/index.ts'
import { onePerZone } from '../../fixing/onePerZone.ts'
import { zoneOf } from '../../reading/zones.ts'
import type { DrawsPlace } from './types.ts'

/** What a subnet's routes name one of (a NAT gateway, a mount target): one in each zone that uses it from afar. */
export const ownZone: DrawsPlace = (design, { part, kind }) => {
  const service = indexOf(design).nodes.get(part)?.service ?? ''
  if (kind !== 'own-zone' || !has(service, 'zonal-network') || !zoneOf(design, part)) return undefined
  return (from) => onePerZone(from, part)
}
