import type { Id } from '../../model/index.ts'

/** A role group: alternatives of which `min` are enough (rule B1). */
export interface Need {
  /** In order of id; alternatives that take over come last. */
  readonly members: readonly Id[]
  readonly min: number
  /** Each unit uses the one of its own AZ, else exactly one other (rule B3). */
  readonly affine: boolean
  /** Members that are only another way, chosen once the usual one has failed (`failover`, mode `path`). */
  readonly late?: readonly Id[]
}

/** The role groups of every node, by what their loss does. */
export interface Needs {
  readonly hard: ReadonlyMap<Id, readonly Need[]>
  readonly soft: ReadonlyMap<Id, readonly Need[]>
  readonly egress: ReadonlyMap<Id, readonly Need[]>
  readonly publish: ReadonlyMap<Id, readonly Need[]>
  readonly consume: ReadonlyMap<Id, readonly Need[]>
  /** `failover` edges that two groups could take equally well: they join none (rule B6). */
  readonly unjoined: readonly { readonly from: Id; readonly to: Id }[]
}
