/** What a file under palettes/ holds: one service. */

export const categories = [
  'compute',
  'containers',
  'storage',
  'database',
  'network',
  'edge',
  'hybrid',
  'integration',
  'analytics',
  'ml',
  'security',
  'operations',
  'migration',
  'dr',
  'on-premises',
  'external',
] as const
export type Category = (typeof categories)[number]

/** Where one drawn node lives, and so which failures it shares. */
export const scopes = [
  'zonal',
  'zonal-self-healing',
  'zonal-compute-regional-storage',
  'regional',
  'regional-per-az',
  'edge',
  'global',
  'operations',
  'property',
  'link',
  'on-premises',
  'external',
  'retired',
] as const
export type Scope = (typeof scopes)[number]

/** What fails when one unit of it fails (rule A3). */
export type FailureEvent = 'component' | 'managed' | 'link' | 'none'

export type Provenance = 'aws-page' | 'second-hand' | 'unverified'

/** Whether one drawn node outlives the loss of a component, an AZ, a Region. */
export type Survival = 'yes' | 'no' | 'self-heals' | 'if-enabled-in-two-azs'

/** Facts the analysis asks about a service. */
export const traits = [
  'stateful',
  'durable-buffer',
  'event-source',
  'soft-cache',
  'router',
  'load-balancer',
  'zonal-network',
  'attachable',
  'operations',
  'scheduler',
] as const
export type Trait = (typeof traits)[number]

export interface Text {
  readonly en: string
  readonly ko: string
}

/** How a kind of group, span or edge is named and explained. */
export interface Info {
  readonly name: Text
  /** One sentence. */
  readonly explain: Text
  /** Icon path as in `Service.icon`; absent where AWS has none. */
  readonly icon?: string
}

/** One entry of a service's property schema: what the inspector shows and the analysis may read. */
export type Property = {
  readonly key: string
  readonly label: Text
  readonly help?: Text
} & (
  | { readonly type: 'boolean'; readonly default?: boolean }
  | {
      readonly type: 'number'
      readonly default?: number
      readonly min?: number
      readonly max?: number
      readonly unit?: Text
    }
  | { readonly type: 'text'; readonly default?: string }
  | {
      readonly type: 'choice'
      readonly default?: string
      readonly options: readonly { readonly value: string; readonly label: Text }[]
    }
)

/** What every drawing, search and judgement needs of a service: there from the first moment. */
export interface Service {
  readonly id: string
  readonly name: Text
  /** Short caption for a new node, at most two lines of the leaf box. A file leaves it out where it is the
   *  name without the vendor; the registry fills it in. */
  readonly short?: Text
  /** Words people search for, in any language. */
  readonly aliases: readonly string[]
  /** Path inside the aws-icons package without `icons/` and `.svg`: `architecture-service/AmazonEC2`. */
  readonly icon: string
  readonly category: Category
  readonly scope: Scope
  readonly event: FailureEvent
  readonly survives?: { readonly component: Survival; readonly az: Survival; readonly region: Survival }
  /** Seconds, from the quickest to the slowest a source allows for; the words and limits of it are `failover`. */
  readonly recovery?: {
    /** Until it has taken over; of what chooses between ways, until it has chosen another. */
    readonly takeover?: readonly [min: number, max: number]
    /** Until a lost one is back, or another is in its place. */
    readonly replaced?: readonly [min: number, max: number]
  }
  readonly traits: readonly Trait[]
  /** How often the reference designs draw it: orders the palette and breaks ties of a search. */
  readonly usage?: number
}

/** The condition of a published figure, as a drawing can meet it. */
export interface FigureApplies {
  /** Whether the node stands in two AZs or more (or is marked Multi-AZ). */
  readonly multiAz?: boolean
  /** Whether the node says that it keeps its data in one AZ, wherever it can be reached from. */
  readonly oneZone?: boolean
  /** Holds for several drawn nodes, or for a choice no drawing shows: never for one node. */
  readonly group?: true
}

/** What one reads about a single service: fetched with what shows it, not with the drawing. */
export interface ServiceDetails {
  readonly properties: readonly Property[]
  /** What changes the failures a node survives, in plain words. */
  readonly changedBy?: Text
  /** Per cent, with the condition it holds under. */
  readonly sla?: {
    readonly figures: readonly {
      readonly percent: number
      readonly when?: string
      readonly whenKo?: string
      /** What a drawn node must be for the figure to be its own; absent: any. */
      readonly applies?: FigureApplies
    }[]
    readonly provenance: Provenance
  }
  /** Time to recover by itself, in words of the source. What it gives in seconds is `recovery`. */
  readonly failover?: { readonly text: string; readonly textKo?: string }
}

/** A whole file of the palette. */
export type PaletteFile = Service & ServiceDetails
