import type { Design, Id } from '../model/index.ts'
import type * as tools from './settlingTools.ts'

let loaded: typeof tools | undefined

/** Fetches what settles parts and makes room for hulls. Wait for it before an edit that draws the first one. */
export async function loadSettling(): Promise<void> {
  loaded ??= await import('./settlingTools.ts')
}

/** An edited design in which hulls that came or changed have room for their titles and borders; groups grow for it, and what
 *  is in the way of those makes way. Until that was fetched: the design as it was edited. */
export function withHullRoom(before: Design, edited: Design): Design {
  return loaded ? loaded.makeHullRoom(before, edited) : edited
}

/** A design in which parts that were put where they are have settled among the others, and lanes that were alike before
 *  still are. Until that was fetched: the design as they were put. */
export function settled(before: Design, put: Design, ids: readonly Id[]): Design {
  return loaded ? loaded.levelDropped(before, loaded.settleDropped(before, put, ids), ids) : put
}
