import type { FlowKind } from '../../analysis/index.ts'
import type { Pillar, Severity } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'

export type ReportState = 'down' | 'interrupted'

export interface ReportSpof {
  readonly node: Id
  /** `interrupted`: something replaces it by itself within minutes. */
  readonly state: ReportState
  readonly because: readonly Id[]
}

export interface ReportZoneGap {
  readonly region?: Id
  readonly zone: string
  readonly groups: readonly Id[]
  readonly nodes: readonly Id[]
}

export interface ReportFlow {
  readonly id: string
  readonly kind: FlowKind
  readonly label?: string
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
  readonly works: boolean
  readonly spofs: readonly ReportSpof[]
  readonly azGaps: readonly ReportZoneGap[]
  readonly regionGaps: readonly { readonly region: Id }[]
  readonly linkGaps: readonly { readonly nodes: readonly Id[]; readonly groups: readonly Id[] }[]
  readonly managed: readonly Id[]
}

export interface ReportFinding {
  readonly check: string
  readonly pillar: Pillar
  readonly severity: Severity
  readonly on: readonly Id[]
  readonly flow?: string
  readonly message: string
  readonly why: string
  readonly source: readonly string[]
  readonly fix: string
  readonly waived: boolean
}

export interface ReportDesign {
  readonly file: string
  readonly title: string
  readonly flows: readonly ReportFlow[]
  readonly hiddenCrossAz: readonly {
    readonly node: Id
    readonly zone: string
    readonly through: readonly Id[]
  }[]
  readonly findings: readonly ReportFinding[]
}

/** `faultline-report/1`: what programs read. What is not computed is absent, never guessed. */
export interface Report {
  readonly format: 'faultline-report/1'
  readonly designs: readonly ReportDesign[]
}
