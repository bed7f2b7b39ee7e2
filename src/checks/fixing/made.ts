import type { Design, Id } from '../../model/index.ts'

/** A design and the part an edit made, or found made already. */
export interface Made {
  readonly design: Design
  readonly id: Id
}
