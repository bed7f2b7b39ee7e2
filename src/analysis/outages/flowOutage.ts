import type { Seconds } from '../types.ts'

/** What one loss does to one flow that it stops at once. */
export interface FlowOutage {
  readonly flow: number
  /** Back by failover, back by self-healing, or not back. */
  readonly ends: 'takeover' | 'replacement' | 'never'
  readonly seconds?: Seconds
  /** The takeovers that bring it back, by their place among all. */
  readonly by: readonly number[]
}
