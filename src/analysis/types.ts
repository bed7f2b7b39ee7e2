import type { EdgeKind, Id } from '../model/types.ts'

/** A thing that can fail: `db` (a node), `az:region/a`, `region:region` (id of the first group of that Region),
 *  `location:dxloc`, `site:dc`. Groups are named by their id. */
export type Failure = string

/** The kind an edge has in the analysis: the written one, else the guess; refined (resilience rule table of §2). */
export interface EdgeReading {
  readonly kind: EdgeKind
  /** `written` in the document or `guessed` from its ends. */
  readonly from: 'written' | 'guessed'
  readonly refined?: 'attach' | 'route' | 'egress'
}

/** A span of time in seconds, from the quickest to the slowest a source allows for. */
export type Seconds = readonly [min: number, max: number]

/** How long a loss stops a flow: until somebody acts, or until what replaces it by itself is there (rule C5). */
export type Outage =
  | { readonly state: 'down' }
  | { readonly state: 'interrupted'; /** Absent where no source gives a time. */ readonly seconds?: Seconds }

/** A component whose loss alone stops the flow. `chain` leads from an entry to it, drawn parts only. */
export type Spof = Outage & {
  readonly node: Id
  readonly chain: readonly Id[]
  /** Something replaces it by itself within minutes (rule D2). */
  readonly transient: boolean
}

export type ZoneGap = Outage & {
  /** Id of the first group of that Region in the file; undefined for a design that draws no Region. */
  readonly region?: Id
  readonly zone: string
  /** The az groups drawn for it. */
  readonly groups: readonly Id[]
  /** Nodes in it whose loss breaks the flow, in document order. */
  readonly nodes: readonly Id[]
  readonly chain: readonly Id[]
}

export type RegionGap = Outage & {
  readonly region: Id
  readonly chain: readonly Id[]
}

/** A link, DX location or site whose loss alone stops the flow. */
export type LinkGap = Outage & {
  readonly nodes: readonly Id[]
  readonly groups: readonly Id[]
  readonly chain: readonly Id[]
}

/** A loss the flow outlives because something takes over, after a while (rule C5): no gap, yet not unnoticed. */
export interface Interruption {
  readonly failure: Failure
  readonly seconds?: Seconds
  /** What takes over: the standby, or the target of the failover edge. */
  readonly by: readonly Id[]
}

export const recoveryClasses = ['backup-and-restore', 'pilot-light', 'warm-standby', 'active-active'] as const
/** How a flow drawn in two Regions comes back when the first is lost (rule E4). */
export interface Recovery {
  readonly class: (typeof recoveryClasses)[number]
  readonly rto: Seconds
  readonly rpo: Seconds
  /** The parts that decide the class: what crosses, or what waits in the other Region. */
  readonly because: readonly Id[]
}

/** What the author asks of a flow, and whether the drawing gives it. */
export interface Target {
  readonly asked: 'survive-az' | 'survive-region' | 'rto' | 'rpo'
  /** `unknown` where no source gives a time. */
  readonly met: 'yes' | 'no' | 'unknown'
  /** Seconds, for `rto` and `rpo`: what was asked and what the drawing gives at worst. */
  readonly limit?: number
  readonly worst?: number
  /** The failures that break it. */
  readonly because: readonly Failure[]
}

export type FlowKind = 'serve' | 'process' | 'egress'

export interface FlowResult {
  /** `<kind>-<least entry id>-<least goal id>`, or the id of an authored flow. */
  readonly id: string
  readonly kind: FlowKind
  readonly label?: string
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
  /** With nothing failed. */
  readonly works: boolean
  /** One working way from entry to goal; when broken, as far as it gets. Drawn parts only. */
  readonly path: readonly Id[]
  readonly spofs: readonly Spof[]
  readonly azGaps: readonly ZoneGap[]
  readonly regionGaps: readonly RegionGap[]
  readonly linkGaps: readonly LinkGap[]
  /** Single managed services the flow trusts: listed, never called SPOF (rule D5). */
  readonly managed: readonly Id[]
  /** Survived by failover, in the order of `Analysis.failures`. */
  readonly interruptions: readonly Interruption[]
  /** Only for a flow that has parts in two Regions. */
  readonly recovery?: Recovery
  /** Only for an authored flow that states some. */
  readonly targets: readonly Target[]
}

/** Rule D6: `node` lives elsewhere, yet dies with `zone`, through the nodes of `through`. */
export interface HiddenCrossAz {
  readonly node: Id
  readonly region?: Id
  readonly zone: string
  /** What it needs in the lost zone. */
  readonly through: readonly Id[]
  /** Shortest causal chain from `node` to the lost part. */
  readonly chain: readonly Id[]
}

/** Rule D7: works, yet no entry reaches it: with nothing failed, or when `failure` (one AZ) has. */
export interface Stranded {
  readonly node: Id
  readonly failure?: Failure
  /** What should have led to it. */
  readonly from: readonly Id[]
}

/** Rule D8: the flow goes on after losing `failure`, with fewer alive than are required. */
export interface CapacityGap {
  /** The node or span that states what it requires. */
  readonly of: Id
  readonly failure: Failure
  readonly required: number
  readonly alive: number
}

/** A need of k of n that one AZ alone can break, for it holds more than n - k of them. */
export interface QuorumGap {
  readonly nodes: readonly Id[]
  readonly needed: number
  readonly failure: Failure
  readonly lost: number
}

/** A standby that stops with a place its primary stands in, so it cannot take over when that place is lost. */
export interface LatentStandby {
  readonly standby: Id
  readonly primary: Id
  readonly failure: Failure
}

/** A plain fact about a drawing that cannot be judged as it stands (a span over two Regions, an edge into a group). */
export interface Remark {
  readonly code: string
  readonly on: readonly Id[]
}

export interface Analysis {
  readonly flows: readonly FlowResult[]
  readonly hiddenCrossAz: readonly HiddenCrossAz[]
  readonly stranded: readonly Stranded[]
  readonly capacityGaps: readonly CapacityGap[]
  readonly quorumGaps: readonly QuorumGap[]
  readonly latentStandbys: readonly LatentStandby[]
  /** Rule C4: loops of needs that run, but could not start from cold. Each in document order. */
  readonly coldStarts: readonly (readonly Id[])[]
  readonly remarks: readonly Remark[]
  /** Zonal nodes outside any AZ, read as standing in one unknown zone (rule A4). */
  readonly unplaced: readonly Id[]
  readonly edges: ReadonlyMap<Id, EdgeReading>
  /** Everything that can be failed in this design, in document order. */
  readonly failures: readonly Failure[]
}

export const partStates = [
  'failed',
  'down',
  'cut-off',
  'interrupted',
  'delayed',
  'degraded',
  'reduced',
  'ok',
] as const
/** From worst to best. `failed`: itself or its place; `down`: a need of it is lost; `cut-off`: fine, but no entry
 *  reaches it any more; `interrupted`: back by itself after a while; `delayed`: a buffer whose consumers have
 *  stopped, so that work waits in it; `degraded`: lost a soft need, or fewer alive than required; `reduced`: all
 *  is well, with fewer alternatives than before. */
export type PartState = (typeof partStates)[number]

export type FlowState = 'down' | 'interrupted' | 'delayed' | 'degraded' | 'reduced' | 'ok'

/** Of several things that failed at once, what matters to a flow. */
export interface OutcomeCause {
  /** The part to blame; absent where no single one is. */
  readonly part?: Id
  /** What took it: itself, or the places it stood in. */
  readonly lostWith: readonly Failure[]
}

/** What a flow does while things have failed. */
export interface FlowOutcome {
  readonly id: string
  readonly state: FlowState
  /** For `interrupted`. */
  readonly seconds?: Seconds
  /** Not `down`: it serves, if need be after a while. */
  readonly up: boolean
  /** From its entry to what stopped it (or to what is lost, when it goes on); drawn parts only. */
  readonly because: readonly Id[]
  /** For a flow that stops (if only for a while) while several things have failed: no more of them than it takes. */
  readonly causes?: readonly OutcomeCause[]
}

/** What happens when a set of things fails at once. */
export interface Simulation {
  readonly failed: readonly Failure[]
  readonly nodes: ReadonlyMap<Id, PartState>
  /** How long, for nodes that are interrupted. */
  readonly seconds: ReadonlyMap<Id, Seconds>
  readonly flows: readonly FlowOutcome[]
}

/** One line of "if this fails, what stops". */
export interface SweepRow {
  readonly failed: readonly Failure[]
  /** The flows that are not `ok`, worst first. */
  readonly flows: readonly FlowOutcome[]
}
