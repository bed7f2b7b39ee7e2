import { worstOf } from '../../analysis/index.ts'
import { EditRefused, type Design } from '../../model/index.ts'
import type { Cause } from '../explaining/causeOf.ts'

/** What an edit does about a loss: flows then outlive it, or at least come back by themselves where they did not, or nothing
 *  better (nor is an edit any good that the design does not allow). */
export type Effect = 'closes' | 'shortens' | 'none'

/** Tells the effect of an edit on everything that a failure stops. */
export function effectOn(
  design: Design,
  { failure, flows }: Cause,
  edit: (design: Design) => Design,
): Effect {
  try {
    const after = worstOf(edit(design), flows, failure)
    if (after === 'up') return 'closes'
    return after === 'interrupted' && worstOf(design, flows, failure) === 'down' ? 'shortens' : 'none'
  } catch (error) {
    if (error instanceof EditRefused) return 'none'
    throw error
  }
}
