import type { Rect } from '../../../model/index.ts'
import type { SceneEdge } from '../../../scene/index.ts'
import type { Close } from './closeBy.ts'
import { isLineIn } from './inSight.ts'

interface Ordered {
  /** The lines that are drawn, from back to front. */
  readonly drawn: readonly SceneEdge[]
  /** Where each stands among all lines. */
  readonly places: readonly number[]
}

/** The lines of a drawing that are drawn, lit, crossed and hidden ones above the others: all, or of those close to an
 *  area the ones that meet it. */
export function inOrder(
  all: readonly SceneEdge[],
  area?: Rect,
  close?: Pick<Close, 'edges' | 'places'>,
): Ordered {
  const levels: { edge: SceneEdge; place: number }[][] = []
  for (const [i, edge] of (close?.edges ?? all).entries()) {
    if (area && !isLineIn(edge.points, area)) continue
    const level = weight(edge)
    const place = level * all.length + (close?.places[i] ?? i)
    ;(levels[level] ??= []).push({ edge, place })
  }
  const drawn = levels.flat()
  return { drawn: drawn.map(({ edge }) => edge), places: drawn.map(({ place }) => place) }
}

/** Lit, crossed and hidden lines lie above the others. */
function weight(edge: SceneEdge): number {
  return Number(edge.hidden) + 2 * Number(edge.lit) + 4 * Number(edge.invalid)
}
