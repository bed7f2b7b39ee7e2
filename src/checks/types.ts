import type { Analysis } from '../analysis/types.ts'
import type { Design, Id } from '../model/types.ts'

/** `error`: impossible or broken as drawn. Order is from worst to mildest. */
export const severities = ['error', 'high', 'medium', 'low', 'info'] as const
export type Severity = (typeof severities)[number]

export type Pillar = 'reliability' | 'performance' | 'security' | 'cost' | 'operations'

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
}

export interface Words {
  /** The finding in one line, naming the drawn parts. */
  readonly message: (params: Params) => string
  /** Two or three sentences a student learns from. */
  readonly why: (params: Params) => string
  /** What to do about it. */
  readonly fix: (params: Params) => string
}

/** One folder under src/checks/ exports one of these as `check`. */
export interface Check {
  readonly id: string
  readonly pillar: Pillar
  /** Notes (`003 · NAT Service`) and AWS documents by name. */
  readonly source: readonly string[]
  readonly find: (design: Design, analysis: Analysis) => readonly Found[]
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
}
