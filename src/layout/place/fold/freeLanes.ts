import type { Id } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import type { Frame } from './frame.ts'
import { framesIn, idsOf } from './frame.ts'

/** Tells lanes without any edge, and without a span that reaches out of them: these may stand in any grid. */
export function freeLanes({ design: { edges, spans } }: Task): (frame: Frame) => boolean {
  return (frame) => {
    if (frame.lanes < 2 || frame.kind === 'az') return false
    const inside = new Set<Id>([...framesIn([frame])].flatMap(idsOf))
    const holds = (id: Id) => inside.has(id)
    return (
      !edges.some(({ from, to }) => holds(from) || holds(to)) &&
      spans.every(({ members }) => members.every(holds) || !members.some(holds))
    )
  }
}
