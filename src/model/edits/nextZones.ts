import { indexOf } from '../indexOf.ts'
import type { Design, Group, Id } from '../types.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f']

/** Copies of Availability Zones that come beside their originals, as the next zones there: a copy of zone a is meant as
 *  zone b, not as a second frame of the same data centres. Labels inside that end with the letter follow. `homeOf` says
 *  where the outermost parts come to stand. */
export function nextZones(design: Design, source: Design, homeOf: ReadonlyMap<Id, Id | undefined>): Design {
  const taken = new Map<Id | undefined, Set<string>>()
  const renewed = new Map<Id, Group & { readonly zone: string }>()
  for (const group of source.groups) {
    if (group.kind !== 'az' || group.zone === undefined || !homeOf.has(group.id)) continue
    const home = homeOf.get(group.id)
    const there = taken.get(home) ?? zonesIn(design, home)
    taken.set(home, there)
    const zone = there.has(group.zone) ? letters.find((letter) => !there.has(letter)) : group.zone
    if (zone === undefined) continue
    there.add(zone)
    if (zone !== group.zone) renewed.set(group.id, { ...group, zone })
  }
  return renewed.size === 0 ? source : relettered(source, renewed)
}

function zonesIn(design: Design, home: Id | undefined): Set<string> {
  const zones = indexOf(design).childGroups(home)
  return new Set(zones.flatMap(({ kind, zone }) => (kind === 'az' && zone !== undefined ? [zone] : [])))
}

function relettered(source: Design, renewed: ReadonlyMap<Id, Group & { readonly zone: string }>): Design {
  const index = indexOf(source)
  const follow = <Part extends { readonly id: Id; readonly label: string }>(part: Part): Part => {
    const around = [part.id, ...index.ancestors(part.id).map(({ id }) => id)].find((id) => renewed.has(id))
    const [before, after] = [index.groups.get(around ?? '')?.zone, renewed.get(around ?? '')?.zone]
    if (before === undefined || after === undefined) return part
    return { ...part, label: withLetter(part.label, before, after) }
  }
  return {
    ...source,
    groups: source.groups.map((group) => follow(renewed.get(group.id) ?? group)),
    nodes: source.nodes.map(follow),
  }
}

/** `Web a` becomes `Web b`, and `AZ A` `AZ B`; a letter that belongs to a word stays. */
function withLetter(label: string, before: string, after: string): string {
  const end = label.slice(-before.length)
  const stem = label.slice(0, -before.length)
  if (!/(^|[\s\-\d])$/.test(stem) || end.toLowerCase() !== before.toLowerCase()) return label
  return stem + (end === before.toUpperCase() && end !== before ? after.toUpperCase() : after)
}
