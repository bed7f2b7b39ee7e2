import type { Design, Id } from '../../model/index.ts'
import { rectsOf, unbendEdges } from '../../model/index.ts'
import { opened } from '../leavesOf.ts'
import { edgesWithHandWays } from '../route/handWays.ts'
import { worldOf } from '../route/world.ts'
import { spanHulls } from '../spanHulls.ts'

/** The design without ways by hand whose ends moved apart or together: those lines find their own way from now on.
 *  The very same design when all are kept. */
export function keepBends(design: Design): Design {
  const bent = Object.keys(design.view?.bends ?? {})
  if (bent.length === 0) return design
  const whole = opened(design)
  const rects = rectsOf(whole)
  const asked = new Set(bent)
  const ends = new Set<Id>()
  for (const { id, from, to } of whole.edges) if (asked.has(id)) ends.add(from).add(to)
  // Only the ends count: a world of few parts is quick to make.
  const few = { ...whole, groups: [], nodes: whole.nodes.filter(({ id }) => ends.has(id)) }
  const kept = edgesWithHandWays(worldOf(few, rects, spanHulls(whole, rects)), rects)
  return unbendEdges(
    design,
    bent.filter((id) => !kept.has(id)),
  )
}
