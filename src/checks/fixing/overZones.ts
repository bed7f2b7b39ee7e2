import { moveInto, updateNode, type Design, type Id } from '../../model/index.ts'
import { zoneOf } from '../reading/zones.ts'

/** Draws a node once over several zones (letters): it leaves the box of the one zone it stood in. */
export function overZones(design: Design, id: Id, zones: readonly string[]): Design {
  const zone = zoneOf(design, id)
  const freed = zone ? moveInto(design, [id], zone.parent) : design
  return updateNode(freed, id, { azs: [...zones] })
}
