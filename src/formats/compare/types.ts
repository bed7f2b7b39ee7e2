import type { Severity } from '../../checks/index.ts'
import type { Id, Json } from '../../model/index.ts'

export type PartType = 'group' | 'node' | 'span' | 'edge' | 'flow' | 'waiver'

/** One part of a design as a comparison names it. */
export interface ComparedPart {
  readonly type: PartType
  /** A waiver has no id of its own: its check and what it is on stand for one. */
  readonly id: string
  readonly label: string
  /** Kind of a group, span or edge, service of a node. */
  readonly kind?: string
  /** The group it stands in. */
  readonly in?: Id
  /** Ends of an edge. */
  readonly from?: Id
  readonly to?: Id
}

/** One thing said of a part: `label`, `group`, `props.multiAz`. What was not said before, or no longer is, is absent. */
export interface FieldChange {
  readonly field: string
  readonly before?: Json
  readonly after?: Json
}

export interface ChangedPart extends ComparedPart {
  /** Its id in the first design, where that is another. */
  readonly was?: Id
  readonly fields: readonly FieldChange[]
}

/** What differs between two drawings. Where things stand on the canvas is no difference. */
export interface DrawingChanges {
  /** Of the design itself: title, description, source, keys this version does not know. */
  readonly design: readonly FieldChange[]
  readonly added: readonly ComparedPart[]
  readonly removed: readonly ComparedPart[]
  readonly changed: readonly ChangedPart[]
}

export interface ComparedFinding {
  readonly key: string
  readonly check: string
  readonly severity: Severity
  readonly on: readonly Id[]
  readonly flow?: string
  readonly message: string
  readonly waived: boolean
  /** What it tells, `az-gap:region/a`: a noun of the summary and whose. An exact finding tells what the general ones
   *  would have told that it stands for; two findings may tell the same. */
  readonly tells: readonly string[]
}

/** A finding of both designs that weighs more or less in the second, or is waived in one alone. */
export interface ChangedFinding extends ComparedFinding {
  readonly was: { readonly severity: Severity; readonly waived: boolean }
}

/** Worst first, each list. */
export interface FindingChanges {
  readonly gone: readonly ComparedFinding[]
  readonly came: readonly ComparedFinding[]
  readonly changed: readonly ChangedFinding[]
  readonly stayed: readonly ComparedFinding[]
}

export interface ComparedDesign {
  readonly file: string
  readonly title: string
  /** Its verdict in one line. */
  readonly verdict: string
}

/** `faultline-diff/1`: what programs read of two designs. */
export interface Comparison {
  readonly format: 'faultline-diff/1'
  readonly a: ComparedDesign
  readonly b: ComparedDesign
  /** What became better and worse from A to B, in one sentence. */
  readonly summary: string
  readonly drawing: DrawingChanges
  readonly findings: FindingChanges
}
