import type { Failure } from '../types.ts'

/** What stops one flow only together (rule F4). */
export interface PairsOfFlow {
  /** Id of the flow. */
  readonly flow: string
  /** Each sorted, and all of them; a node's name twice stands for two of its copies. */
  readonly pairs: readonly (readonly [Failure, Failure])[]
  /** False where a limit was reached: every pair listed is one, yet there may be more. */
  readonly complete: boolean
}
