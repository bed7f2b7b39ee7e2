import type { Cure } from '../analysis/index.ts'
import type { Analysis } from '../analysis/types.ts'
import type { Design, Id, Waiver } from '../model/types.ts'

/** `error`: impossible or broken as drawn. Order is from worst to mildest. */
export const severities = ['error', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

export const pillars = [
  'reliability',
  'performance',
  'security',
  'cost',
  'operations',
  'sustainability',
] as const
export type Pillar = (typeof pillars)[number]

export type Language = 'en' | 'ko'

/** Values a message names. A label is data: shown as text, never as markup. */
export type Params = { readonly [name: string]: string }

/** What a check finds, before words are put to it. */
export interface Found {
  readonly on: readonly Id[]
  readonly severity: Severity
  /** Flow it belongs to, when it belongs to one. */
  readonly flow?: string
  /** Drawn parts from the entry to the culprit; what the canvas lights up. */
  readonly chain: readonly Id[]
  readonly params: Params
  /** The parts to blame, where `on` names something else (a zone, a tier): what folding goes by. Default `on`. */
  readonly culprits?: readonly Id[]
  /** The flow outlives what is told of, if after a while: a loss that stops no flow for good, whatever else its parts stop. */
  readonly isOutlived?: true
}

/** A way to make a finding go away: a pure edit that gives no positions; what is new is placed by whoever applies it. */
export interface FixOffer {
  /** One of the check's `fixes` words. */
  readonly id: string
  readonly params: Params
  /** Throws `EditRefused` where the design does not allow it. */
  readonly edit: (design: Design) => Design
  /** The parts it gives an alternative to, where a flow stops with them; default: all that the finding blames. */
  readonly spares?: readonly Id[]
}

/** A property that would decide a check which the drawing alone cannot. Shown beside the property, never as a finding. */
export interface Ask {
  readonly on: Id
  /** Key of a property of its service (or a common one). */
  readonly property: string
}

export interface Words {
  /** The finding in one line, naming the drawn parts. */
  readonly message: (params: Params) => string
  /** Two or three sentences a student learns from. */
  readonly why: (params: Params) => string
  /** What to do about it. */
  readonly fix: (params: Params) => string
  /** What each offered fix does, as an order: "Add a NAT gateway to AZ b". */
  readonly fixes?: { readonly [id: string]: (params: Params) => string }
  /** Why the property is asked for: "Is this data needed after a restart?". */
  readonly ask?: string
}

/** One folder under src/checks/ exports one of these as `check`. */
export interface Check {
  readonly id: string
  readonly pillar: Pillar
  /** Notes (`003 · NAT Service`) and AWS documents by name. */
  readonly source: readonly string[]
  readonly find: (design: Design, analysis: Analysis) => readonly Found[]
  /** General checks whose findings this one says better: left out where all their culprits are culprits here. */
  readonly folds?: readonly string[]
  /** Its severity stands, whatever it folds: what it tells of was drawn on purpose. */
  readonly keepsSeverity?: true
  readonly fixes?: (design: Design, found: Found, analysis: Analysis) => readonly FixOffer[]
  readonly asks?: (design: Design, analysis: Analysis) => readonly Ask[]
  readonly words: { readonly [language in Language]: Words }
}

/** One line of the findings panel and of the report. */
export interface Finding extends Found {
  /** Stable between edits: `check:flow:on…`. */
  readonly key: string
  readonly check: string
  readonly pillar: Pillar
  readonly source: readonly string[]
  readonly message: string
  readonly why: string
  readonly fix: string
  readonly waived: boolean
  /** The author's word on it: accepted while `waived`; one that has ended is still told. */
  readonly waiver?: Waiver
  /** General findings said with this one: their checks, sorted. */
  readonly folded: readonly string[]
}

/** A fix as offered beside a finding. */
export interface Fix {
  readonly id: string
  /** What it does, as an order. */
  readonly title: string
  /** Throws `EditRefused` where the design does not allow it. */
  readonly edit: (design: Design) => Design
  /** What it draws, where it is none of its check's own. */
  readonly cure?: Cure
}

/** A fix without its edit: what can be told from one thread to another. */
export type FoundFix = Omit<Fix, 'edit'>

/** A property worth filling in, and why. */
export interface AskedProperty extends Ask {
  readonly check: string
  readonly why: string
}
