import type { EdgeKind, Id, Props } from '../../model/index.ts'

/** One service of what was written, drawn once or once in each zone. */
export interface QuickPart {
  readonly service: string
  /** As written in quotes, else the service's own name. */
  readonly label?: string | undefined
  readonly count: number
  /** Letters of Availability Zones, in the order written. */
  readonly zones: readonly string[]
  readonly props: Props
  /** The part of the drawing that was meant: nothing new is drawn. */
  readonly existing?: Id | undefined
}

/** Numbers of parts in the list. */
export interface QuickLink {
  readonly from: number
  readonly to: number
  readonly kind?: EdgeKind | undefined
}

export type QuickProblem =
  | { readonly what: 'unknown-service'; readonly said: string }
  | { readonly what: 'unknown-word'; readonly said: string; readonly service: string }
  | { readonly what: 'nothing-there'; readonly said: string }

/** What was understood of a text, and what was not. */
export interface Quick {
  readonly parts: readonly QuickPart[]
  readonly links: readonly QuickLink[]
  readonly problems: readonly QuickProblem[]
}
