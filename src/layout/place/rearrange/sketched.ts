import type { Id, Rect } from '../../../model/index.ts'
import { drawnAt } from '../judge/crows.ts'
import type { Task } from '../elk/elkGraph.ts'

/** New rectangles of parts, and hulls of spans, that would move. */
export type Changes = ReadonlyMap<Id, Rect>

/** The state of a sketch. */
export interface Sketched {
  readonly task: Task
  readonly rects: Map<Id, Rect>
  /** Groups that neither move nor change. */
  readonly rigid: ReadonlySet<Id>
  /** Span titles above each part. */
  readonly titles: ReadonlyMap<Id, number>
  hulls: ReadonlyMap<Id, Rect>
}

/** What a line of a sketch ends at. */
export function endOf({ rects, hulls }: Sketched, id: Id, changes?: Changes): Rect | undefined {
  return changes?.has(id) ? drawnAt(changes, hulls, id) : drawnAt(rects, hulls, id)
}
