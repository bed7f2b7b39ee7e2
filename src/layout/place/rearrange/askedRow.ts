import type { Id, Rect } from '../../../model/index.ts'
import { iconCentre, iconRect, leafBox } from '../../../model/index.ts'
import type { Task } from '../elk/elkGraph.ts'
import { foldedEdges } from '../fold/foldedEdges.ts'
import { lookupsIn } from '../fold/lookupsIn.ts'

/** A name service and who asks it. */
export interface Asked {
  readonly id: Id
  readonly client: Id
}

/** The name services that are asked before a call, each once for each who asks. */
export function askedIn({ design, frames, aside }: Task): Asked[] {
  return lookupsIn(design, frames, foldedEdges(design, frames, aside)).map(({ asks }) => ({
    id: asks.to,
    client: asks.from,
  }))
}

/** Free between the way of a call and what is asked before it. */
const clear = 28

/** What lines of others keep clear of at a name service: across the flow, its icon, label and more. */
export function clearOf(rect: Rect, across: 'x' | 'y'): Rect {
  const icon = iconRect(rect)
  return across === 'y'
    ? { ...icon, y: rect.y - clear, height: rect.height + 2 * clear }
    : { ...icon, x: rect.x - clear, width: rect.width + 2 * clear }
}

/** Whether a name service stands in the row of who asks: the call that follows would have to go round it. */
export function isInRow(asked: Rect, client: Rect, across: 'x' | 'y'): boolean {
  const area = clearOf(asked, across)
  const level = iconCentre(client)[across]
  const size = across === 'y' ? area.height : area.width
  return area[across] < level && level < area[across] + size
}

/** Where a name service is clear of a row, by the level of its icons' middles, on both sides: the second is AWS's habit. */
export function besideRow(level: number, across: 'x' | 'y'): number[] {
  const size = across === 'y' ? leafBox.height : leafBox.width
  return [level - clear - size, level + clear]
}
