import { indexOf, partName, type Design } from '../../model/index.ts'
import { readDomains, zoneFailure } from './domains.ts'
import type { Failure } from '../types.ts'

type Language = 'en' | 'ko'

/** What people call a failure: the label of a node, or the AZ, Region, location or site; the name itself if unknown. */
export function failureName(design: Design, failure: Failure, language: Language = 'en'): string {
  const { nodes, groups } = indexOf(design)
  if (nodes.has(failure)) return partName(design, failure)
  const at = failure.indexOf(':')
  const name = failure.slice(at + 1)
  const labelOf = (id: string) => groups.get(id)?.name ?? groups.get(id)?.label ?? id
  if (failure.startsWith('region:')) return labelOf(name)
  if (failure.startsWith('site:') || failure.startsWith('location:')) return groups.get(name)?.label ?? name
  if (!failure.startsWith('az:')) return failure
  const slash = name.lastIndexOf('/')
  const zone = name.slice(slash + 1)
  const letter = groups.has(zone) ? labelOf(zone) : zone
  const words = language === 'ko' ? `가용 영역 ${letter}` : `AZ ${letter}`
  if (slash < 0 || countRegions(design) < 2) return words
  return `${words} (${labelOf(name.slice(0, slash))})`
}

/** A failure as people type it (`az:a`, `region:NAME`, an id) as this design names it; undefined when nothing matches. */
export function findFailure(design: Design, text: string): Failure | undefined {
  const { nodes, groups } = indexOf(design)
  if (nodes.has(text)) return text
  const domains = readDomains(design)
  if (text.startsWith('region:')) {
    const wanted = text.slice('region:'.length)
    const group = design.groups.find((g) => g.kind === 'region' && (g.id === wanted || g.name === wanted))
    return group && `region:${domains.placeOf(group.id).region ?? group.id}`
  }
  if (text.startsWith('az:')) return findZone(design, text.slice('az:'.length))
  const group = groups.get(text.slice(text.indexOf(':') + 1))
  if (!group) return undefined
  if (group.kind === 'region') return `region:${domains.placeOf(group.id).region ?? group.id}`
  if (group.kind === 'site') return `site:${group.id}`
  if (group.kind === 'dx-location') return `location:${group.id}`
  return group.kind === 'az' ? zoneOf(design, group.id) : undefined
}

function zoneOf(design: Design, group: string): Failure | undefined {
  const { region, zone } = readDomains(design).placeOf(group)
  return zone === undefined ? undefined : zoneFailure(region, zone)
}

/** `a`, or `REGION/a` by the Region's id or name; a bare letter means the first Region that has it. */
function findZone(design: Design, text: string): Failure | undefined {
  const domains = readDomains(design)
  const slash = text.lastIndexOf('/')
  const wantedZone = text.slice(slash + 1)
  const wantedRegion = slash < 0 ? undefined : text.slice(0, slash)
  const places = [
    ...design.groups.filter((group) => group.kind === 'az').map((group) => domains.placeOf(group.id)),
    ...design.nodes.flatMap((node) =>
      (node.azs ?? []).map((zone) => ({ ...domains.placeOf(node.group), zone })),
    ),
  ]
  const match = places.find(({ region, zone }) => {
    if (zone !== wantedZone) return false
    if (wantedRegion === undefined) return true
    return region === wantedRegion || design.groups.some((g) => g.id === region && g.name === wantedRegion)
  })
  return match?.zone === undefined ? undefined : zoneFailure(match.region, match.zone)
}

function countRegions(design: Design): number {
  const domains = readDomains(design)
  return new Set(design.groups.flatMap((group) => domains.placeOf(group.id).region ?? [])).size
}
