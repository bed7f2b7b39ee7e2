import { indexOf, type Design, type Id } from '../../model/index.ts'
import { regionOf, zoneKey, zoneOf } from './zones.ts'

/** The letters of the zones drawn around a node, its own first: those of its VPC, else of its Region; at least two. */
export function zonesAround(design: Design, id: Id): readonly string[] {
  const index = indexOf(design)
  const own = zoneOf(design, id)
  const home = own?.parent ?? index.ancestors(id).find((group) => group.kind === 'vpc')?.id
  const inHome = lettersWithin(design, home)
  const letters = inHome.length > 1 ? inHome : lettersWithin(design, regionOf(design, id)?.id)
  const first = own ? [zoneKey(own)] : []
  const all = [...new Set([...first, ...letters])]
  return all.length > 1 ? all : [...new Set([...all, 'a', 'b'])].slice(0, 2)
}

function lettersWithin(design: Design, home: Id | undefined): readonly string[] {
  if (home === undefined) return []
  const index = indexOf(design)
  const zones = design.groups.filter(
    (group) => group.kind === 'az' && index.ancestors(group.id).some((outer) => outer.id === home),
  )
  return [...new Set(zones.map(zoneKey))]
}
