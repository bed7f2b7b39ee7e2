import { changesSince, type Rect } from '../../../model/index.ts'
import type { SceneEdge } from '../../../scene/index.ts'
import { isLineIn } from './inSight.ts'

interface Ordered {
  /** The lines that are drawn, from back to front. */
  readonly drawn: readonly SceneEdge[]
  /** Where each stands among all lines. */
  readonly places: readonly number[]
}

/** Follows the lines of a drawing: those that meet an area (without one, all), lit, crossed and hidden ones above the
 *  others. Of a list known to differ little from the last only the difference is looked at. */
export function createLineOrder(): (edges: readonly SceneEdge[], area: Rect | undefined) => Ordered {
  let last:
    | { readonly edges: readonly SceneEdge[]; readonly area: Rect; readonly isIn: readonly boolean[] }
    | undefined

  function findIn(edges: readonly SceneEdge[], area: Rect): readonly boolean[] {
    const look = (at: number) => isLineIn(edges[at]?.points ?? [], area)
    const changed = last?.area === area ? changesSince(edges, last.edges) : undefined
    const isIn = changed && last ? [...last.isIn] : edges.map((_, at) => look(at))
    for (const at of changed ?? []) isIn[Number(at)] = look(Number(at))
    last = { edges, area, isIn }
    return isIn
  }

  return (edges, area) => {
    const isIn = area && findIn(edges, area)
    const levels: { edge: SceneEdge; place: number }[][] = []
    for (const [at, edge] of edges.entries()) {
      if (isIn && !isIn[at]) continue
      const level = weight(edge)
      const place = level * edges.length + at
      ;(levels[level] ??= []).push({ edge, place })
    }
    const all = levels.flat()
    return { drawn: all.map(({ edge }) => edge), places: all.map(({ place }) => place) }
  }
}

/** Lit, crossed and hidden lines lie above the others. */
function weight(edge: SceneEdge): number {
  return Number(edge.hidden) + 2 * Number(edge.lit) + 4 * Number(edge.invalid)
}
