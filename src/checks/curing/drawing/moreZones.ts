import { serviceOf } from '../../../catalog/index.ts'
import { indexOf } from '../../../model/index.ts'
import { overZones } from '../../fixing/overZones.ts'
import { zonesOfNode } from '../../reading/zones.ts'
import { zonesAround } from '../../reading/zonesAround.ts'
import type { DrawsPlace } from './types.ts'

/** What has a unit in every zone it is enabled in: enabled in the others around it too. */
export const moreZones: DrawsPlace = (design, { part }) => {
  const node = indexOf(design).nodes.get(part)
  if (!node || serviceOf(node.service).scope !== 'regional-per-az') return undefined
  const zones = zonesOfNode(design, part)
  if (zones.length !== 1) return undefined
  return (from) => overZones(from, part, [...new Set([...zones, ...zonesAround(from, part)])].sort())
}
