import type { PartState, Seconds } from '../analysis/index.ts'
import type { EdgeKind, GroupKind, Id, Point, Rect, SpanKind } from '../model/index.ts'

/** What the analysis, a simulation or a focused finding lays over a drawing. All of it is optional: none = clean picture. */
export interface Overlay {
  /** Node → number on its badge. */
  readonly spofs: ReadonlyMap<Id, number>
  /** Components something replaces by itself: a milder ring. */
  readonly transientSpofs: ReadonlySet<Id>
  /** az, region, site and location groups, and links drawn as nodes, whose loss stops a flow. */
  readonly gaps: ReadonlySet<Id>
  /** Edges on the path of a hidden cross-AZ dependency. */
  readonly hiddenEdges: ReadonlySet<Id>
  /** When set, everything else is dimmed: nodes, groups and edges of one finding's chain. */
  readonly lit?: ReadonlySet<Id>
  /** Simulation: state of every node, of failed groups and of places in which all has stopped. */
  readonly states?: ReadonlyMap<Id, PartState>
  /** How long those that are interrupted are away. */
  readonly seconds?: ReadonlyMap<Id, Seconds>
  /** Kinds the analysis read into edges that state none; an edge in neither is drawn `sync`. */
  readonly edgeKinds?: ReadonlyMap<Id, EdgeKind>
  /** Parts a previewed change adds or changes. */
  readonly ghosts?: ReadonlyMap<Id, Ghost>
}

/** How a part stands to a change that is only considered. */
export type Ghost = 'new' | 'changed'

export const noOverlay: Overlay = {
  spofs: new Map(),
  transientSpofs: new Set(),
  gaps: new Set(),
  hiddenEdges: new Set(),
}

export interface TextLine {
  readonly text: string
  /** Baseline start or middle, by `anchor` of the owner. */
  readonly x: number
  readonly y: number
}

/** A short word on a coloured pill: "AZ gap", "Failed", "×3". */
export interface SceneTag {
  readonly rect: Rect
  readonly text: string
}

export interface SceneGroup {
  readonly id: Id
  readonly kind: GroupKind
  readonly rect: Rect
  /** Cut to fit; `label` of the design is the whole of it. */
  readonly title: TextLine
  readonly anchor: 'start' | 'middle'
  /** aws-icons path of the corner icon, and its square. */
  readonly icon?: string
  readonly iconRect?: Rect
  readonly depth: number
  readonly gap: boolean
  /** A gap that is hatched; Regions, where a gap is common, wear a quiet tag only. */
  readonly hatched: boolean
  /** Says what the hatching or the state means, in words. */
  readonly tag?: SceneTag
  readonly dim: boolean
  readonly state?: PartState
  /** Kind of the innermost filled group it stands on, itself included: the colour of its title's halo. */
  readonly ground?: GroupKind
  /** Added or changed by what is only previewed. */
  readonly ghost?: Ghost
  /** It is drawn as one small box. */
  readonly closed?: Closed
}

/** What a collapsed group says of what it hides. */
export interface Closed {
  /** Its title goes on below. */
  readonly lines: readonly TextLine[]
  /** "12 parts". */
  readonly count: TextLine
  /** What its tag tells of what it hides, where nothing of its own is to be told. */
  readonly holds?: 'spof' | 'gap'
}

export interface SceneSpan {
  readonly id: Id
  readonly kind: SpanKind
  readonly rect: Rect
  readonly title: TextLine
  readonly icon?: string
  readonly iconRect?: Rect
  readonly dim: boolean
  readonly ground?: GroupKind
  /** Added or changed by what is only previewed. */
  readonly ghost?: Ghost
}

export interface SceneNode {
  readonly id: Id
  readonly service: string
  readonly icon: string
  /** Outline icon without a filled square: dark themes put a light plate behind it. */
  readonly outlined: boolean
  readonly rect: Rect
  readonly iconRect: Rect
  readonly lines: readonly TextLine[]
  /** Number of its SPOF badge. */
  readonly spof?: number
  readonly transient: boolean
  /** A link whose loss stops a flow. */
  readonly gap: boolean
  /** Words alone, without an icon, from the left. */
  readonly note?: true
  /** "×3": that many alike. */
  readonly count?: SceneTag
  /** Not running until something brings it up (property `state`). */
  readonly asleep: boolean
  readonly dim: boolean
  readonly state?: PartState
  readonly tag?: SceneTag
  readonly ground?: GroupKind
  /** Added or changed by what is only previewed. */
  readonly ghost?: Ghost
}

/** What of an edge is stroked, as SVG path data. */
export interface Strokes {
  /** Rounded corners, ends drawn back from the icons and from the arrow's tip. */
  readonly path: string
  /** Its dashes, where its kind is dashed: what is stroked instead of `path`. */
  readonly dashes?: string
  /** The arrow's head. */
  readonly head: string
}

/** How much of a line, from its start and from its end, in pixels. */
export interface Taken {
  readonly start: number
  readonly end: number
}

/** An edge, as routed and as stroked. */
export interface SceneEdge extends Strokes {
  readonly id: Id
  readonly from: Id
  readonly to: Id
  readonly kind: EdgeKind
  readonly invalid: boolean
  /** Icon border to icon border, as routed. */
  readonly points: readonly Point[]
  /** The corners of the whole line: ends drawn back from the icons and from the arrow's tip. */
  readonly line: readonly Point[]
  /** How much of it other lines draw: see `ownStrokes`. */
  readonly taken?: Taken
  /** Where the red cross of an invalid edge stands. */
  readonly middle: Point
  readonly label?: { readonly rect: Rect; readonly line: TextLine; readonly ground?: GroupKind }
  readonly lit: boolean
  /** On the path of a hidden cross-AZ dependency. */
  readonly hidden: boolean
  readonly dim: boolean
  /** Carries nothing any more in the simulation. */
  readonly dead: boolean
  /** Added or changed by what is only previewed. */
  readonly ghost?: Ghost
}

export type LegendMark =
  | { readonly kind: 'spof' | 'transient'; readonly number: number }
  /** An AZ, site or location (hatched), a Region (a quiet tag), a link (a dashed ring), a path, nothing. */
  | { readonly kind: 'gap' | 'region' | 'link' | 'hidden' | 'none' }
  /** What a simulation did to parts. */
  | { readonly kind: 'state'; readonly state: Exclude<PartState, 'ok'> }

export interface LegendEntry {
  readonly mark: LegendMark
  /** Square or strip the mark is drawn in. */
  readonly markRect: Rect
  readonly line: TextLine
}

/** The strip below a picture that puts words to its marks. */
export interface Legend {
  readonly rect: Rect
  readonly entries: readonly LegendEntry[]
}

/** What every picture is made of. Outer groups come before inner ones. */
export interface Scene {
  /** Of everything drawn, legend and badges included; without padding. */
  readonly bounds: Rect
  readonly title: string
  readonly groups: readonly SceneGroup[]
  readonly spans: readonly SceneSpan[]
  readonly edges: readonly SceneEdge[]
  readonly nodes: readonly SceneNode[]
  readonly legend?: Legend
}
