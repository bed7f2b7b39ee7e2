import type { Design, Id } from '../../model/index.ts'
import { indexOf, missingPositions } from '../../model/index.ts'
import { placeBefore, targetsOf, topIn } from './placeBefore.ts'

/**
 * Gives nodes that are new, and serve only what stands in their group, a place before that: what spreads to zones stands
 * where the flow comes from. Where there is no room, what it serves goes on along the flow, and all behind it; so it does in
 * groups that were alike `before`.
 */
export function placeAhead(before: Design, design: Design): Design {
  let placed = design
  const refused = new Set<Id>()
  for (;;) {
    const waiting = new Set(missingPositions(placed))
    const next = placed.nodes.find(
      ({ id }) => waiting.has(id) && !refused.has(id) && servesOnly(placed, id, waiting),
    )
    if (!next) return placed
    const done = placeBefore(before, placed, next.id, waiting)
    if (done) placed = done
    else refused.add(next.id)
  }
}

/** Whether all lines of a part go to what has a place in its group, or come from outside, or from what waits as well. */
function servesOnly(design: Design, id: Id, waiting: ReadonlySet<Id>): boolean {
  const home = indexOf(design).parentOf(id)
  if (home === undefined || waiting.has(home)) return false
  const served = targetsOf(design, id)
  const callers = design.edges.flatMap(({ from, to }) => (to === id ? from : []))
  return (
    served.length > 0 &&
    served.every(
      (target) => topIn(design, home, target) !== undefined && isPlaced(design, target, waiting),
    ) &&
    callers.every((from) => topIn(design, home, from) === undefined || waiting.has(from))
  )
}

function isPlaced(design: Design, id: Id, waiting: ReadonlySet<Id>): boolean {
  const around = indexOf(design).ancestors(id)
  return !waiting.has(id) && around.every((group) => !waiting.has(group.id))
}
