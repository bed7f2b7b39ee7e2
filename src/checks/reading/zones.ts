import { indexOf, type Design, type Group, type Id } from '../../model/index.ts'

/** The AZ group a node or group stands in (or is). */
export function zoneOf(design: Design, id: Id): Group | undefined {
  return remembered(zones, design, id, (group) => group.kind === 'az')
}

/** The Region group a node or group stands in (or is). */
export function regionOf(design: Design, id: Id): Group | undefined {
  return remembered(regions, design, id, (group) => group.kind === 'region')
}

type Homes = WeakMap<Design, Map<Id, Group | undefined>>
const zones: Homes = new WeakMap()
const regions: Homes = new WeakMap()

/** Every check asks for the same few: walked once for each part of a design object. */
function remembered(
  homes: Homes,
  design: Design,
  id: Id,
  fits: (group: Group) => boolean,
): Group | undefined {
  const known = homes.get(design) ?? new Map<Id, Group | undefined>()
  homes.set(design, known)
  if (!known.has(id)) known.set(id, groupAround(design, id, fits))
  return known.get(id)
}

/** The innermost group around a part, itself included, that fits. */
export function groupAround(design: Design, id: Id, fits: (group: Group) => boolean): Group | undefined {
  const index = indexOf(design)
  const own = index.groups.get(id)
  return own && fits(own) ? own : index.ancestors(id).find(fits)
}

/** What tells one zone of a Region from another: its letter, else the group itself. */
export const zoneKey = (zone: Group): string => zone.zone ?? zone.id

/** The AZ groups beside a zone: of the same VPC (or whatever holds it), another zone, in document order. */
export function otherZones(design: Design, zone: Group): readonly Group[] {
  return indexOf(design)
    .childGroups(zone.parent)
    .filter((group) => group.kind === 'az' && zoneKey(group) !== zoneKey(zone))
}

/** The zones a node runs in, as letters (or group ids): those it names, else the one it stands in. */
export function zonesOfNode(design: Design, id: Id): readonly string[] {
  const node = indexOf(design).nodes.get(id)
  if (!node) return []
  if (node.azs && node.azs.length > 0) return node.azs
  const zone = zoneOf(design, id)
  return zone ? [zoneKey(zone)] : []
}
