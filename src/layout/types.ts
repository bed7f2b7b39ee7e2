import type { Point, Rect } from '../model/geometry.ts'
import type { Direction, Id } from '../model/types.ts'

/** Absolute rectangles of every group and node. */
export type Rects = ReadonlyMap<Id, Rect>

/** What the automatic layout gives. */
export interface Placement {
  readonly direction: Direction
  readonly rects: Rects
}

/** An orthogonal way from icon border to icon border, and where its label stands. */
export interface Route {
  readonly points: readonly Point[]
  readonly label?: Rect
  /** A hand gave it this way; no other line moves it. */
  readonly byHand?: true
}
export type Routes = ReadonlyMap<Id, Route>

/** All the geometry a picture needs. */
export interface Layout {
  readonly rects: Rects
  readonly spans: Rects
  readonly routes: Routes
  /** How far titles of groups and spans step to the right (or left) to be clear of lines; the others stay. */
  readonly titles?: TitleShifts
}
export type TitleShifts = ReadonlyMap<Id, number>

/** The part of elkjs we use; the caller makes it (a worker's in the browser, the bundled one in Node). */
export interface Elk {
  layout(graph: ElkGraph): Promise<ElkGraph>
}

export interface ElkGraph {
  id: string
  x?: number
  y?: number
  width?: number
  height?: number
  children?: ElkGraph[]
  ports?: ElkPort[]
  edges?: ElkEdge[]
  layoutOptions?: Record<string, string>
}

export interface ElkPort {
  id: string
  x?: number
  y?: number
  width?: number
  height?: number
  layoutOptions?: Record<string, string>
}

export interface ElkEdge {
  id: string
  sources: string[]
  targets: string[]
  layoutOptions?: Record<string, string>
}
