import type { Design, Direction, Id, Rect } from '../../model/index.ts'
import type { Elk } from '../types.ts'
import { asideOf } from './fold/asideOf.ts'
import { withoutBetween } from './fold/betweenLanes.ts'
import { foldDesign } from './fold/foldDesign.ts'
import { mostLanes } from './fold/frame.ts'
import { longestRow } from './unfold/laneGrid.ts'
import { finish, layTemplate, unfolded } from './placeOnce.ts'

/** The one layout that a large design, or a part of a very large one, gets. Never throws. */
export async function placePlainly(
  design: Design,
  elk: Elk,
  direction: Direction,
): Promise<ReadonlyMap<Id, Rect>> {
  const { frames, between } = withoutBetween(design, foldDesign(design))
  const task = { design, frames, between, aside: asideOf(design), direction, ordered: true }
  return finish(unfolded(await layTemplate(task, elk), mostLanes(frames) > longestRow))
}
