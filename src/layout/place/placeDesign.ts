import type { Design, Direction } from '../../model/index.ts'
import { missingPositions, rectsOf, shownOf, unionRect } from '../../model/index.ts'
import { framesInOrder, inStandingOrder } from '../hands/keepOrder.ts'
import { withPins } from '../hands/withPins.ts'
import { leavesOf, opened } from '../leavesOf.ts'
import type { Elk, Placement } from '../types.ts'
import { asideOf } from './asideOf.ts'
import { createChoice } from './choice.ts'
import type { Task } from './elkGraph.ts'
import { foldDesign } from './foldDesign.ts'
import type { Frame } from './frame.ts'
import { placeOnce } from './placeOnce.ts'

/** Above this many nodes one layout has to do; below it the best of several is cheap. */
const choiceLimit = 150
/** … and when the direction is given, which leaves less to choose, above this many. */
const wishedLimit = 24
/** Up to this many nodes further variants cost no time that anyone notices. */
const variantLimit = 60
/** Pictures read from left to right; downwards has to be clearly better. */
const downPenalty = 0.2
/** Where lines still cross, ELK's dice are thrown again; these are as good as any. */
const seeds = [7, 11, 23] as const
/** From this many lanes on a grid of them is tried; more than `longestRow` stand in one in any case. */
const fewestInGrid = 4
const longestRow = 6
/** Wider drawings are also tried with their flow in rows. */
const widest = 2.4

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
  return { direction, rects: withPins(design, rects) }
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

/** The best of several layouts from nothing; of a large design the first. */
async function placeBest(design: Design, elk: Elk, wished: Direction | undefined): Promise<Placement> {
  const common = { design, frames: foldDesign(design), aside: asideOf(design) }
  const size = design.nodes.length
  if (size > choiceLimit || (wished && size > wishedLimit)) {
    const direction = wished ?? 'right'
    const gridded = mostLanes(common.frames) > longestRow
    return { direction, rects: await placeOnce({ ...common, direction, ordered: true, gridded }, elk) }
  }
  const choice = createChoice(design)
  const offer = async (task: Omit<Task, 'design' | 'frames' | 'aside'>) => {
    const handicap = task.direction === 'down' && !wished ? downPenalty : 0
    choice.offer({ direction: task.direction, rects: await placeOnce({ ...common, ...task }, elk) }, handicap)
  }
  for (const direction of wished ? [wished] : (['right', 'down'] as const)) {
    await offer({ direction, ordered: true })
    await offer({ direction, ordered: false })
  }
  const direction = choice.best()?.direction ?? wished ?? 'right'
  for (const variant of size > variantLimit ? [] : variantsFor(design)) {
    if (choice.crossings() === 0) break
    await offer({ direction, ...variant })
  }
  if (mostLanes(common.frames) >= fewestInGrid) {
    for (const to of wished ? [wished] : (['right', 'down'] as const))
      await offer({ direction: to, ordered: true, gridded: true })
  }
  const best = choice.best()
  if (best?.direction === 'right' && aspectOf(best) > widest)
    await offer({ direction: 'right', ordered: true, wrapped: true })
  return choice.best() ?? { direction: 'right', rects: new Map() }
}

/** The most lanes that any frame but a zone's has. */
function mostLanes(frames: readonly Frame[]): number {
  const counts = frames.map((frame) =>
    Math.max(frame.kind === 'az' ? 1 : frame.lanes, mostLanes(frame.children)),
  )
  return Math.max(1, ...counts)
}

/** What else is worth trying where lines cross. */
function variantsFor({ edges }: Design): Pick<Task, 'ordered' | 'light' | 'seed'>[] {
  const light = edges.some(({ kind }) => kind === 'management')
    ? [true, false].map((ordered) => ({ ordered, light: true }))
    : []
  return [...light, ...seeds.map((seed) => ({ ordered: false, seed }))]
}

function aspectOf({ rects }: Placement): number {
  const all = unionRect(rects.values())
  return all ? all.width / all.height : 1
}
