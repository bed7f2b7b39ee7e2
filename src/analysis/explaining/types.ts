import type { Id } from '../../model/index.ts'

/** What one more alternative would be: a second one like it, one in another place, one in the zone of the part that needs
 *  it, or (where the part itself did not fail) another way that shares nothing with what did. */
export type CureKind = 'second' | 'other-zone' | 'own-zone' | 'other-region' | 'other-place' | 'other-way'

/** Where one more alternative would help. */
export interface CurePlace {
  /** The part that is lost, or cannot work any more. */
  readonly part: Id
  /** The part that needs it: the one on the chain before what is lost. */
  readonly at: Id
  /** Everything drawn that has the same need. */
  readonly callers: readonly Id[]
  /** What it has now and loses: the part, with its alternatives if any. */
  readonly lost: readonly Id[]
  readonly kind: CureKind
}

/** Places that keep the flow up together: mostly one, never more than are needed. */
export interface Cure {
  readonly places: readonly CurePlace[]
}
