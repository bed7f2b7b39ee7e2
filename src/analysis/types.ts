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

/** A component whose loss alone stops the flow. `chain` leads from an entry to it, drawn parts only. */
export interface Spof {
  readonly node: Id
  readonly chain: readonly Id[]
  /** Something replaces it by itself within minutes (rule D2). */
  readonly transient: boolean
}

export interface ZoneGap {
  /** Id of the first group of that Region in the file; undefined for a design that draws no Region. */
  readonly region?: Id
  readonly zone: string
  /** The az groups drawn for it. */
  readonly groups: readonly Id[]
  /** Nodes in it whose loss breaks the flow, in document order. */
  readonly nodes: readonly Id[]
  readonly chain: readonly Id[]
}

export interface RegionGap {
  readonly region: Id
  readonly chain: readonly Id[]
}

/** A link, DX location or site whose loss alone stops the flow. */
export interface LinkGap {
  readonly nodes: readonly Id[]
  readonly groups: readonly Id[]
  readonly chain: readonly Id[]
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

export interface Analysis {
  readonly flows: readonly FlowResult[]
  readonly hiddenCrossAz: readonly HiddenCrossAz[]
  /** Zonal nodes outside any AZ, read as standing in one unknown zone (rule A4). */
  readonly unplaced: readonly Id[]
  readonly edges: ReadonlyMap<Id, EdgeReading>
  /** Everything that can be failed in this design, in document order. */
  readonly failures: readonly Failure[]
}

export type PartState = 'failed' | 'down' | 'cut-off' | 'degraded' | 'ok'

/** What happens when a set of things fails at once. */
export interface Simulation {
  readonly failed: readonly Failure[]
  /** Every node of the design. `failed`: itself or its domain; `down`: a need of it is lost;
   *  `cut-off`: fine, but no entry reaches it any more; `degraded`: lost a soft need. */
  readonly nodes: ReadonlyMap<Id, PartState>
  readonly flows: readonly { readonly id: string; readonly up: boolean; readonly because: readonly Id[] }[]
}
