import type { Id } from '../../../model/index.ts'
import type { NeedsOf } from './settle.ts'

/** A flow as the path layer sees it. */
export interface Way {
  readonly entry: readonly Id[]
  readonly goals: ReadonlySet<Id>
  /** The nodes a way may lead over. */
  readonly over: ReadonlySet<Id>
  /** Needs on the way: those of the dependency layer, buffers written to, ways used backwards. */
  readonly steps: NeedsOf
  /** Must work besides, whatever way is taken (names the entry resolves). */
  readonly besides: readonly Id[]
  /** A buffer at the beginning, whose own failure does not count. */
  readonly spared: Id | undefined
}
