import type { CureKind } from '../../analysis/index.ts'

/** The names a cure is told with. */
export interface CureNames {
  /** The part that is lost, or cannot work any more. */
  readonly part: string
  /** The part that needs it. */
  readonly at: string
  /** The part with the alternatives it has. */
  readonly lost: string
  readonly several: boolean
  /** What fails in the first place. */
  readonly failed: string
  /** Everything with the same need; empty where nothing calls it. */
  readonly callers: string
}

/** How a chain ends and what would help, in one language. */
export interface Words {
  readonly standsIn: (zone: string) => string
  readonly lostWith: (place: string) => string
  readonly between: string
  readonly nothing: string
  readonly itself: (lasts: string | undefined) => string
  readonly cures: { readonly [kind in CureKind]: (names: CureNames) => string }
  /** Several parts that would have to be in another Region too. */
  readonly otherRegion: (parts: string) => string
  /** Several that help only together. */
  readonly together: (cures: readonly string[]) => string
}
