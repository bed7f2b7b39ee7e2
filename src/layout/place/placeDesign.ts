import type { Design, Direction } from '../../model/index.ts'
import { unionRect } from '../../model/index.ts'
import type { Elk, Placement } from '../types.ts'
import { asideOf } from './asideOf.ts'
import { createChoice } from './choice.ts'
import { foldDesign } from './foldDesign.ts'
import { placeOnce } from './placeOnce.ts'

/** Above this many nodes one layout has to do; below it the best of several is cheap. */
const choiceLimit = 150
/** … and when the direction is given, which leaves little to choose, above this many. */
const orderLimit = 24
/** Pictures read from left to right; downwards has to be clearly better. */
const downPenalty = 0.2
/** Wider drawings are also tried with their flow in rows. */
const widest = 2.4

/**
 * Lays out a design from nothing, with ELK made by the caller. Without a wished direction (option, then `view`)
 * it tries both and takes the one that looks better. Never throws: what ELK refuses is set in rows.
 */
export async function placeDesign(
  design: Design,
  elk: Elk,
  options: { readonly direction?: Direction } = {},
): Promise<Placement> {
  const wished = options.direction ?? design.view?.direction
  const common = { design, frames: foldDesign(design), aside: asideOf(design) }
  const size = design.nodes.length
  if (size > choiceLimit || (wished && size > orderLimit)) {
    const direction = wished ?? 'right'
    return { direction, rects: await placeOnce({ ...common, direction, ordered: true }, elk) }
  }
  const choice = createChoice(design)
  for (const direction of wished ? [wished] : (['right', 'down'] as const)) {
    for (const ordered of [true, false]) {
      const rects = await placeOnce({ ...common, direction, ordered }, elk)
      choice.offer({ direction, rects }, direction === 'down' && !wished ? downPenalty : 0)
    }
  }
  const best = choice.best()
  if (best?.direction === 'right' && aspectOf(best) > widest) {
    const task = { ...common, direction: 'right', ordered: true, wrapped: true } as const
    choice.offer({ direction: 'right', rects: await placeOnce(task, elk) }, 0)
  }
  return choice.best() ?? { direction: 'right', rects: new Map() }
}

function aspectOf({ rects }: Placement): number {
  const all = unionRect(rects.values())
  return all ? all.width / all.height : 1
}
