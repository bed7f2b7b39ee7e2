import { placeMissing, settleDropped, type PlaceOptions } from '../layout/index.ts'
import { missingPositions, withRects, type Design, type Direction, type Id } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { sessionStore } from './sessionStore.ts'
import { placeSome, placeWhole } from './placeInWorker.ts'
import { say } from './words.ts'

/** Lays out the whole drawing anew as one undo step; what is pinned stays. `keep` retains the order that stands. It is
 *  seen as a whole: a finding in focus is left. Dropped when another document is opened meanwhile. */
export async function tidy(direction?: Direction, { keep = false } = {}): Promise<void> {
  const { design, documentId } = documentStore.getState()
  const wanted = direction ?? design.view?.direction
  const options: PlaceOptions = { keep, ...(wanted ? { direction: wanted } : {}) }
  const placement = await placeWhole(design, options)
  if (!placement || placement === 'cancelled') return
  finish(documentId, (current) => withRects(current, placement.rects, placement.direction))
  sessionStore.getState().set({ focus: undefined })
}

/** Lays out only these parts, or only the inside of one group, as one undo step; everything else stays
 *  unless the groups around them grew over it. */
export async function tidyParts(ids: Iterable<Id>): Promise<void> {
  const { design, documentId } = documentStore.getState()
  const parts = [...ids]
  const rects = await placeSome(design, parts)
  if (rects && rects !== 'cancelled' && rects.size > 0)
    finish(documentId, (current) => settleDropped(current, withRects(current, rects), parts))
}

function finish(documentId: string, place: (design: Design) => Design): void {
  if (documentStore.getState().documentId !== documentId) return
  documentStore.getState().edit(say('tidy'), (current) => {
    const placed = place(current)
    return missingPositions(placed).length > 0 ? placeMissing(placed) : placed
  })
}
