import type { Provenance } from '../../catalog/index.ts'
import type { Failure } from '../types.ts'

/** A figure in per cent with the range it may well lie in. */
export interface Range {
  readonly percent: number
  readonly low: number
  readonly high: number
}

/** What a figure rests on, for words. */
export type Basis =
  | { readonly key: 'sla'; readonly when?: { readonly en: string; readonly ko: string } }
  | { readonly key: 'default'; readonly kind: DefaultKind }
  | { readonly key: 'stated' }

/** What the table of defaults has a line for. */
export type DefaultKind = 'component' | 'managed' | 'part' | 'link' | 'az' | 'region' | 'location' | 'site'

/** One figure a result rests on; all of them can be overridden by `availability` of the node or group. */
export interface InputUse extends Range {
  readonly failure: Failure
  readonly provenance: Provenance | 'default' | 'author'
  readonly basis: Basis
  /** Share of the flow's unavailability that would go if this never failed (first order: Birnbaum's measure). */
  readonly importance: number
}

/** value = places × shared × rest, each a probability: what the number is made of. */
export interface Formula {
  /** Places whose loss alone stops the flow. */
  readonly places: { readonly of: readonly Failure[]; readonly value: number }
  /** Parts whose loss alone stops it. */
  readonly shared: { readonly of: readonly Failure[]; readonly value: number }
  /** The flow being up while all of these are: what has alternatives. */
  readonly rest: { readonly of: readonly Failure[]; readonly value: number }
}

/** How likely a flow is up at any moment (rule F5), as probabilities from 0 to 1. */
export interface AvailabilityOfFlow {
  /** Id of the flow. */
  readonly flow: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** `sampled`: too entangled to be worked out; low and high then also hold the error of sampling. */
  readonly method: 'exact' | 'sampled'
  readonly formula: Formula
  /** Most important first. */
  readonly inputs: readonly InputUse[]
  /** The three most important. */
  readonly weakest: readonly InputUse[]
}
