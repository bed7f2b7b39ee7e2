import type { EdgeEnd, Id } from '../../../model/index.ts'

/** An end of a connection on its way to another part. */
export interface MovedEnd {
  readonly edge: Id
  readonly end: EdgeEnd
}
