import type { Edge, Flow, Id } from '../../model/index.ts'

/** What a reading can decide that a drawing does not say. */
export const assumptionCodes = [
  'alternatives',
  'all-needed',
  'routed-apart',
  'nearest-of-several',
  'soft-cache',
  'read-as-sync',
  'read-as-async',
  'read-as-replication',
  'read-as-management',
  'read-as-failover',
  'implied-buffer',
  'failover-mode',
  'failover-joins',
  'failover-joins-none',
  'failover-alone',
  'unplaced',
  'enabled-everywhere',
  'own-zone-only',
  'standby-undrawn',
  'first-zone-active',
  'first-member-active',
  'stand-in-entry',
  'goal-of-loop',
  'goal-is-buffer',
  'never-fails',
] as const
export type AssumptionCode = (typeof assumptionCodes)[number]

/** Ids of drawn parts, to be named, or words such as a zone or a rule. */
export type AssumptionParams = { readonly [name: string]: readonly Id[] | string }

/** One change of the model. Data, so that what a worker found can be made on the page. */
export type CorrectionStep =
  | { readonly of: 'edge'; readonly id: Id; readonly to: EdgeTerms }
  | { readonly of: 'zones'; readonly id: Id; readonly azs: readonly string[] }
  | { readonly of: 'prop'; readonly id: Id; readonly key: string; readonly value: string | boolean }
  | { readonly of: 'flows'; readonly add: readonly Flow[] }

/** What a correction may say of a line; `undefined` takes it away. */
export type EdgeTerms = { readonly [K in 'kind' | 'mode' | 'anyOf']?: Edge[K] | undefined }

/** One way to say the other thing, which turns the reading it stands under: `corrected` makes it. */
export interface Correction {
  readonly code: string
  readonly params: AssumptionParams
  readonly steps: readonly CorrectionStep[]
}

/** Something the analysis took for granted, and how to say otherwise. */
export interface Assumption {
  readonly code: AssumptionCode
  /** The drawn parts and lines it is about, the deciding ones first. */
  readonly on: readonly Id[]
  /** The flows whose verdict rests on it. */
  readonly flows: readonly string[]
  readonly params: AssumptionParams
  readonly corrections: readonly Correction[]
}

/** An assumption before it is known which flows rest on it: those that use any of `pivots`, or those named. */
export interface Taken extends Omit<Assumption, 'flows'> {
  readonly pivots: readonly Id[]
  readonly flows?: readonly string[]
}
