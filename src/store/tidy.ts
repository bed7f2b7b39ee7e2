import { placeMissing, type PlaceOptions } from '../layout/index.ts'
import { missingPositions, withRects, type Design, type Direction, type Id } from '../model/index.ts'
import { documentStore } from './documentStore.ts'
import { settled, withHullRoom } from './settling.ts'
import { routeNext } from './openDesign.ts'
import { placeSome, placeWhole } from './placeInWorker.ts'
import { sessionStore } from './sessionStore.ts'
import { say } from './words.ts'

/** Lays out the whole drawing anew as one undo step; what is pinned stays. `keep` retains the order that stands. It is
 *  seen as a whole: a finding in focus is left. Dropped when another document is opened meanwhile. */
export async function tidy(direction?: Direction, { keep = false } = {}): Promise<void> {
  const { design, documentId } = documentStore.getState()
  const wanted = direction ?? design.view?.direction
  const options: PlaceOptions = { keep, ...(wanted ? { direction: wanted } : {}) }
  const placement = await placeWhole(design, options)
  if (!placement || placement === 'cancelled') return
  if (await finish(documentId, (current) => withRects(current, placement.rects, placement.direction)))
    sessionStore.getState().set({ focus: undefined })
}

/** Lays out only these parts, or only the inside of one group, as one undo step; everything else stays
 *  unless the groups around them grew over it. */
export async function tidyParts(ids: Iterable<Id>): Promise<void> {
  const { design, documentId } = documentStore.getState()
  const parts = [...ids]
  const rects = await placeSome(design, parts)
  if (rects && rects !== 'cancelled' && rects.size > 0)
    await finish(documentId, (current) =>
      withHullRoom(current, settled(current, withRects(current, rects), parts)),
    )
}

/** Shown with its lines, which a large drawing has drawn elsewhere before. Gives whether it was shown. */
async function finish(documentId: string, place: (design: Design) => Design): Promise<boolean> {
  const isOpen = () => documentStore.getState().documentId === documentId
  if (!isOpen()) return false
  const { design } = documentStore.getState()
  const placed = complete(place(design))
  if ((await routeNext(placed)) === 'cancelled' || !isOpen()) return false
  documentStore
    .getState()
    .edit(say('tidy'), (current) => (current === design ? placed : complete(place(current))))
  return true
}

function complete(design: Design): Design {
  return missingPositions(design).length > 0 ? placeMissing(design) : design
}
