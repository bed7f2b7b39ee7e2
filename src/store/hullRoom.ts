import type { Design, Id } from '../model/index.ts'
import type * as tools from './hullTools.ts'

let loaded: typeof tools | undefined

/** Fetches what makes room for hulls. Wait for it before an edit that draws the first one. */
export async function loadHullRoom(): Promise<void> {
  loaded ??= await import('./hullTools.ts')
}

/** An edited design in which hulls that came or changed have room for their titles and borders; groups grow for it, and what
 *  is in the way of those makes way. Until that was fetched: the design as it was edited. */
export function withHullRoom(before: Design, edited: Design): Design {
  return loaded ? loaded.makeHullRoom(before, edited) : edited
}

/** A design, once parts that were let go have settled, in which lanes that were alike before still are. Until that was
 *  fetched: the design as it settled. */
export function withLanesAlike(before: Design, settled: Design, ids: readonly Id[]): Design {
  return loaded ? loaded.levelDropped(before, settled, ids) : settled
}
