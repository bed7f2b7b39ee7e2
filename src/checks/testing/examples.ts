import type { Design } from '../../model/index.ts'

/** What `examples.ts` of a check exports as `examples`. */
export interface Examples {
  /** The check finds something. */
  readonly failing: Design
  /** Much the same drawing, put right: the check finds nothing. */
  readonly passing: Design
  /** For a check that asks: nothing found, one property asked for. */
  readonly asking?: Design
}
