import type { Failure, FlowKind, Recovery, Seconds, Target } from '../../analysis/index.ts'
import type { Pillar, Severity } from '../../checks/index.ts'
import type { Id } from '../../model/index.ts'

/** `interrupted`: back by itself, after `seconds` where a source tells. */
export interface ReportOutage {
  readonly state: 'down' | 'interrupted'
  readonly seconds?: Seconds
}

export interface ReportSpof extends ReportOutage {
  readonly node: Id
  readonly because: readonly Id[]
}

export interface ReportZoneGap extends ReportOutage {
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
  readonly regionGaps: readonly (ReportOutage & { readonly region: Id })[]
  readonly linkGaps: readonly (ReportOutage & {
    readonly nodes: readonly Id[]
    readonly groups: readonly Id[]
  })[]
  /** Losses the flow outlives by failover. */
  readonly interruptions: readonly {
    readonly failure: Failure
    readonly seconds?: Seconds
    readonly by: readonly Id[]
  }[]
  readonly recovery?: Recovery
  /** For a flow of the author's that states some. */
  readonly targets?: readonly Target[]
  readonly managed: readonly Id[]
  /** What stops it only together: two failures each, sorted. */
  readonly pairs?: readonly (readonly [Failure, Failure])[]
  /** Only where there may be more than are listed. */
  readonly pairsComplete?: false
  /** Absent for a flow that does not work as drawn. */
  readonly availability?: ReportAvailability
}

/** How likely the flow is up, as probabilities from 0 to 1. */
export interface ReportAvailability {
  readonly value: number
  readonly basis: string
  readonly low: number
  readonly high: number
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
  /** General checks whose findings are said with this one. */
  readonly folded: readonly string[]
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
