/** The document `faultline/1`: what people keep in files. Meaning and look are apart: `view` alone holds coordinates. */

/** Unique over groups, nodes, spans and edges of one design: `[a-z0-9][a-z0-9-]*`, at most 64 characters. */
export type Id = string

export const groupKinds = [
  'cloud',
  'org',
  'account',
  'region',
  'vpc',
  'az',
  'subnet-public',
  'subnet-private',
  'site',
  'dx-location',
  'env',
  'generic',
] as const
export type GroupKind = (typeof groupKinds)[number]

export const spanKinds = [
  'asg',
  'ecs-service',
  'ecs-cluster',
  'db-cluster',
  'cache-cluster',
  'security-group',
  'placement-group',
  'endpoint',
  'active-standby',
  'resource-group',
] as const
export type SpanKind = (typeof spanKinds)[number]

export const edgeKinds = ['sync', 'soft', 'async', 'replication', 'failover', 'management'] as const
/** Kinds a document may state. Absent means derived, and stays absent on save. */
export type EdgeKind = (typeof edgeKinds)[number]

export const failoverModes = ['takeover', 'path', 'restore'] as const
export type FailoverMode = (typeof failoverModes)[number]

/** JSON values as found in `props` and in unknown keys. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Props = { readonly [key: string]: Json }

export interface Group {
  readonly id: Id
  readonly kind: GroupKind
  readonly label: string
  readonly parent?: Id
  /** AWS name of a Region (`ap-northeast-2`); two region groups of one name are one Region. */
  readonly name?: string
  /** Zone letter of an `az` group; an AZ is (Region, zone). */
  readonly zone?: string
  readonly props?: Props
}

export interface Node {
  readonly id: Id
  /** A service id of the catalog. */
  readonly service: string
  readonly label: string
  /** The innermost group around it; absent means outside AWS and outside any site. */
  readonly group?: Id
  /** Zones of a service drawn once but placed in several. */
  readonly azs?: readonly string[]
  readonly props?: Props
}

/** Membership across the tree (an Auto Scaling group over two AZs): never a parent. */
export interface Span {
  readonly id: Id
  readonly kind: SpanKind
  readonly label: string
  readonly members: readonly Id[]
  readonly props?: Props
}

/** Points from the one that needs, calls or sends to the one needed, called or sent to. */
export interface Edge {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind?: EdgeKind
  readonly label?: string
  /** Edges of one source that share this name are alternatives. */
  readonly anyOf?: string
  /** How many of the alternatives are needed (default 1). */
  readonly min?: number
  /** Only for `failover`. */
  readonly mode?: FailoverMode
  readonly optional?: boolean
  /** Drawn, but impossible: shown struck through, carries nothing. */
  readonly invalid?: boolean
  readonly props?: Props
}

export interface Flow {
  readonly id: string
  readonly label?: string
  readonly entry: readonly Id[]
  readonly goals: readonly Id[]
  readonly survive?: 'az' | 'region'
  /** ISO 8601 durations. */
  readonly rto?: string
  readonly rpo?: string
}

export interface Waiver {
  readonly check: string
  readonly on: readonly Id[]
  readonly reason: string
  /** ISO date, inclusive. */
  readonly until?: string
}

export type Direction = 'right' | 'down'

/** Coordinates in pixels, y down, relative to the parent group's stored position. */
export interface View {
  readonly direction?: Direction
  readonly positions?: { readonly [id: Id]: readonly [x: number, y: number] }
  readonly sizes?: { readonly [id: Id]: readonly [width: number, height: number] }
  readonly pinned?: readonly Id[]
  /** The ways that hands gave to lines, by edge: all points from border to border, relative to the box of the part the
   *  edge starts at. A way that does not meet both ends any more means nothing. */
  readonly bends?: { readonly [edge: Id]: readonly (readonly [x: number, y: number])[] }
  /** Groups drawn as one small box each; what stands in them keeps its place, unseen. */
  readonly collapsed?: readonly Id[]
}

/** One flow's expected verdict in a sample; ids of nodes and groups of the design. */
export interface SampleExpectation {
  readonly flow: string
  readonly spofs: readonly Id[]
  readonly azGaps: readonly Id[]
  readonly regionGaps: readonly Id[]
  readonly linkGaps: readonly Id[]
  readonly why: string
}

export const sampleTopics = [
  'web',
  'serverless',
  'events',
  'data',
  'hybrid',
  'network',
  'resilience',
  'dr',
  'containers',
  'hpc',
  'security',
  'migration',
] as const
export type SampleTopic = (typeof sampleTopics)[number]

/** Only in files under samples/. */
export interface Sample {
  readonly topic: SampleTopic
  readonly role: 'reference' | 'before' | 'after' | 'wrong-option' | 'variant'
  /** Slug of the sample this one is the other half of. */
  readonly twin?: string
  readonly notice: string
  readonly ko: { readonly title: string; readonly description: string; readonly notice: string }
  readonly expect: readonly SampleExpectation[]
  readonly findings: readonly { readonly check: string; readonly on: readonly Id[] }[]
}

/** The document. (`Document` is the browser's word, so ours is `Design`.) */
export interface Design {
  readonly format: 'faultline/1'
  readonly title: string
  readonly description?: string
  readonly source?: readonly string[]
  readonly groups: readonly Group[]
  readonly nodes: readonly Node[]
  readonly spans: readonly Span[]
  readonly edges: readonly Edge[]
  readonly flows?: readonly Flow[]
  readonly waivers?: readonly Waiver[]
  readonly view?: View
  readonly sample?: Sample
  /** Top-level keys this version does not know, kept on save. */
  readonly extra?: { readonly [key: string]: Json }
}
