import { indexOf, type Design, type Group, type Id } from '../../model/index.ts'
import type { Failure } from '../types.ts'

/** Where a node stands: Regions, sites and locations by the id of their first group, zones by letter. */
export interface Place {
  readonly region?: Id
  readonly zone?: string
  readonly site?: Id
  readonly location?: Id
}

export interface Domains {
  /** The place a group's content stands in (undefined: outside every group). */
  placeOf(group: Id | undefined): Place
  /** The domains of such a place, but in this zone of it; the same list for the same place. */
  around(place: Place, zone: string | undefined): readonly Failure[]
  /** Every drawn group of a domain, in document order. */
  groupsOf(domain: Failure): readonly Id[]
  /** Domains that are drawn as groups, in document order. */
  readonly drawn: readonly Failure[]
}

/** The name of an AZ as a thing that can fail. */
export function zoneFailure(region: Id | undefined, zone: string): Failure {
  return region === undefined ? `az:${zone}` : `az:${region}/${zone}`
}

/** The domains a place belongs to, as things that can fail. */
export function domainsAt(place: Place): Failure[] {
  const domains: Failure[] = []
  if (place.zone !== undefined) domains.push(zoneFailure(place.region, place.zone))
  if (place.region !== undefined) domains.push(`region:${place.region}`)
  if (place.site !== undefined) domains.push(`site:${place.site}`)
  if (place.location !== undefined) domains.push(`location:${place.location}`)
  return domains
}

const nowhere: Place = {}

/** Failure domains from the tree of groups (rule A1): groups that name one Region, or one zone of it, are one domain. */
export function readDomains(design: Design): Domains {
  const regionOfName = regionsByName(design.groups)
  const places = new Map<Id, Place>()
  const groupsOf = new Map<Failure, Id[]>()
  const index = indexOf(design)

  const step = (place: Place, group: Group): Place => {
    switch (group.kind) {
      case 'region': {
        const region = group.name === undefined ? group.id : (regionOfName.get(group.name) ?? group.id)
        return { region }
      }
      case 'az':
        // Without a letter nothing says that two drawn zones are one.
        return { ...place, zone: group.zone ?? group.id }
      case 'site':
        return { site: group.id }
      case 'dx-location':
        return { location: group.id }
      case 'cloud':
      case 'org':
      case 'account':
      case 'vpc':
      case 'subnet-public':
      case 'subnet-private':
      case 'env':
      case 'generic':
        return place
    }
  }
  for (const group of design.groups) {
    const outermostFirst = [...index.ancestors(group.id)].reverse()
    const place = [...outermostFirst, group].reduce(step, {})
    places.set(group.id, place)
    const domain = ownDomain(group, place)
    if (domain === undefined) continue
    const groups = groupsOf.get(domain)
    if (groups) groups.push(group.id)
    else groupsOf.set(domain, [group.id])
  }
  return {
    placeOf: (group) => (group === undefined ? nowhere : (places.get(group) ?? nowhere)),
    around: rememberedDomains(),
    groupsOf: (domain) => groupsOf.get(domain) ?? [],
    drawn: [...groupsOf.keys()],
  }
}

/** Most units of a design stand in a few places: their domains are named once. */
function rememberedDomains(): Domains['around'] {
  const lists = new Map<Place, Map<string | undefined, readonly Failure[]>>()
  return (place, zone) => {
    const known = lists.get(place)?.get(zone)
    if (known) return known
    const { zone: _, ...rest } = place
    const list = domainsAt(zone === undefined ? rest : { ...rest, zone })
    const inPlace = lists.get(place) ?? new Map<string | undefined, readonly Failure[]>()
    lists.set(place, inPlace.set(zone, list))
    return list
  }
}

/** Of the groups that name one Region the first stands for all. */
function regionsByName(groups: readonly Group[]): ReadonlyMap<string, Id> {
  const regionOfName = new Map<string, Id>()
  for (const { id, kind, name } of groups) {
    if (kind === 'region' && name !== undefined && !regionOfName.has(name)) regionOfName.set(name, id)
  }
  return regionOfName
}

function ownDomain(group: Group, place: Place): Failure | undefined {
  if (group.kind === 'region' && place.region !== undefined) return `region:${place.region}`
  if (group.kind === 'az' && place.zone !== undefined) return zoneFailure(place.region, place.zone)
  if (group.kind === 'site') return `site:${group.id}`
  if (group.kind === 'dx-location') return `location:${group.id}`
  return undefined
}
