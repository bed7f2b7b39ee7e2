import type { Design, Direction } from '../../model/index.ts'
import { missingPositions, rectsOf, shownOf } from '../../model/index.ts'
import { framesInOrder, inStandingOrder } from '../hands/keepOrder.ts'
import { withPins } from '../hands/withPins.ts'
import { leavesOf, opened } from '../leavesOf.ts'
import type { Elk, Placement } from '../types.ts'
import { asideOf } from './fold/asideOf.ts'
import { foldDesign } from './fold/foldDesign.ts'
import { twinsIn, mostLanes } from './fold/frame.ts'
import { longestRow } from './unfold/laneGrid.ts'
import { levelRegions } from './room/levelRegions.ts'
import { makeBorderRoom } from './room/makeBorderRoom.ts'
import { makeHullGaps } from './room/makeHullGaps.ts'
import { makeTitleRoom } from './room/makeTitleRoom.ts'
import { placeBest } from './placeBest.ts'
import { placeOnce } from './placeOnce.ts'
import { trimEnds } from './room/trimEnds.ts'

export interface PlaceOptions {
  readonly direction?: Direction
  /** Keep the order in which the parts stand now, where all have a place. */
  readonly keep?: boolean
}

/**
 * Lays out a design, with ELK made by the caller: from nothing, or in the order that stands (`keep`). Without a wished
 * direction (option, then `view`) it tries both and takes the one that looks better. What is pinned stays.
 * Never throws: what ELK refuses is set in rows.
 */
export async function placeDesign(whole: Design, elk: Elk, options: PlaceOptions = {}): Promise<Placement> {
  const design = isWaiting(whole) ? opened(whole) : leavesOf(whole)
  const wished = options.direction ?? design.view?.direction
  const keep = options.keep === true && missingPositions(design).length === 0
  const { direction, rects } = keep
    ? await placeInOrder(design, elk, wished ?? 'right')
    : await placeBest(design, elk, wished)
  const roomy = new Map(rects)
  trimEnds(design, roomy, foldDesign(design))
  makeHullGaps(design, roomy, () => twinsIn(foldDesign(design)))
  if (direction === 'right') makeBorderRoom(design, roomy, () => twinsIn(foldDesign(design)))
  makeTitleRoom(design, roomy, () => foldDesign(design))
  levelRegions(design, roomy, direction)
  return { direction, rects: withPins(design, roomy) }
}

/** Whether something in a collapsed group has no place: it can only get one while it is drawn. */
function isWaiting(design: Design): boolean {
  const { standIns } = shownOf(design)
  return standIns.size > 0 && missingPositions(design).some((id) => standIns.has(id))
}

/** One layout with the order that the parts have now. */
async function placeInOrder(design: Design, elk: Elk, direction: Direction): Promise<Placement> {
  const standing = rectsOf(design)
  const ordered = inStandingOrder(design, standing, direction)
  const frames = framesInOrder(foldDesign(ordered), standing, direction)
  const gridded = mostLanes(frames) > longestRow
  const task = { design: ordered, frames, aside: asideOf(ordered), direction, ordered: true, gridded }
  return { direction, rects: await placeOnce(task, elk) }
}
