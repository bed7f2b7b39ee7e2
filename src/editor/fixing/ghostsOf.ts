import { indexOf, type Design, type Id } from '../../model/index.ts'
import type { Ghost } from '../../scene/index.ts'

/** What `after` has that `before` has not, or has otherwise; where things stand is no difference. */
export function ghostsOf(before: Design, after: Design): ReadonlyMap<Id, Ghost> {
  const ghosts = new Map<Id, Ghost>()
  const old = indexOf(before)
  const kinds = ['groups', 'nodes', 'spans', 'edges'] as const
  for (const kind of kinds) {
    for (const part of after[kind]) {
      const was = old[kind].get(part.id)
      if (!was) ghosts.set(part.id, 'new')
      // Edits keep what they do not touch, so most parts are the very same object.
      else if (was !== part && JSON.stringify(was) !== JSON.stringify(part)) ghosts.set(part.id, 'changed')
    }
  }
  return ghosts
}

/** How many parts of `before` a change leaves out. */
export function countRemoved(before: Design, after: Design): number {
  const left = indexOf(after)
  const all = [...before.groups, ...before.nodes, ...before.spans, ...before.edges]
  return all.filter(({ id }) => !left.has(id)).length
}
