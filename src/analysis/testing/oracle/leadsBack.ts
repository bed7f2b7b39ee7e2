import type { Id, Node } from '../../../model/index.ts'
import type { Way } from './way.ts'
import { remembering } from './remember.ts'
import { keepsToZone } from './settle.ts'
import type { World } from './world.ts'

const without = remembering<ReadonlySet<Id>>()

/** C2b: whether a step leads to a node without which its source cannot be come to at all. */
export function leadsBack(world: World, way: Way, from: Node, to: Node): boolean {
  // Whoever comes back to where all begins might have begun there.
  if (way.entry.includes(to.id)) return true
  if (!allUnitsLeadAlike(way, to)) return false
  return !without([world, way], to.id, () => metWithout(way, to.id)).has(from.id)
}

/** The nodes a way comes to with one of them taken out. */
function metWithout(way: Way, out: Id): ReadonlySet<Id> {
  const met = new Set(way.entry.filter((id) => id !== out))
  for (const id of met)
    for (const { members } of way.steps.get(id) ?? [])
      for (const member of members) if (member !== out && way.over.has(member)) met.add(member)
  return met
}

/** Another unit of a node may lead elsewhere: of a load balancer that keeps to its zones, or where a route names a zone's
 *  own part. */
function allUnitsLeadAlike(way: Way, node: Node): boolean {
  const steps = way.steps.get(node.id) ?? []
  return steps.length === 0 || (!keepsToZone(node) && !steps.some(({ affine }) => affine))
}
