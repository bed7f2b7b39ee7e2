import type { Design, Id } from '../../model/index.ts'
import { regionOf, zonesOfNode } from './zones.ts'

/** Names the Region a part stands in: two groups of one name are one Region; empty outside any. */
export function regionKey(design: Design, id: Id): string {
  const region = regionOf(design, id)
  return region ? (region.name ?? region.id) : ''
}

/** The Availability Zones a node runs in, each with its Region; none where the drawing names none. */
export function placesOf(design: Design, id: Id): readonly string[] {
  const region = regionKey(design, id)
  return [...new Set(zonesOfNode(design, id))].map((zone) => `${region}/${zone}`)
}

/** Whether two nodes stand in zones the drawing names, and share none. */
export function standApart(design: Design, one: Id, other: Id): boolean {
  const here = placesOf(design, one)
  const there = placesOf(design, other)
  return here.length > 0 && there.length > 0 && !here.some((zone) => there.includes(zone))
}

/** Whether two parts stand in two Regions, both drawn. */
export function inTwoRegions(design: Design, one: Id, other: Id): boolean {
  const here = regionKey(design, one)
  const there = regionKey(design, other)
  return here !== '' && there !== '' && here !== there
}
