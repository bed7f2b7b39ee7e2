import type { Id } from '../../model/index.ts'
import type { Need } from '../edges/needs.ts'
import type { Failure, FlowKind } from '../types.ts'
import type { Direction } from './ways.ts'

/** A flow before it is judged: from which nodes, along which ways, to which nodes. */
export interface FlowPlan {
  readonly id: string
  readonly kind: FlowKind
  readonly label?: string
  /** Up if any of these reaches. */
  readonly entry: readonly Id[]
  /** What people would call the goals, drawn parts. */
  readonly goals: readonly Id[]
  /** Where the path layer ends; every group must be reached, any member of a group will do. */
  readonly ends: readonly (readonly Id[])[]
  /** The ways an entry may take; undefined: all of its ways. */
  readonly via: readonly Need[] | undefined
  readonly ways: Direction
  /** Nodes that are no routers and may be passed, besides entries and ends; undefined: all. */
  readonly through: ReadonlySet<Id> | undefined
  /** Whether an entry must work itself; the source of an implied buffer need not even stand. */
  readonly entryMustWork: boolean
  /** DNS that clients resolve first. */
  readonly before: readonly Need[]
  /** Not judged in this flow (rule D4). */
  readonly intrinsicNodes: ReadonlySet<Id>
  readonly intrinsicDomains: ReadonlySet<Failure>
}
