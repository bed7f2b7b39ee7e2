import type { Edge, Id, Rect } from '../../model/index.ts'
import type { Route, Routes } from '../types.ts'
import { createBuckets } from './buckets.ts'
import { areaOf, piecesOf } from './layPath.ts'
import type { Path } from './paths.ts'
import { pathOf } from './paths.ts'

/** The lines of a drawing by place, kept from frame to frame of a drag. */
export interface Standing {
  /** Follows a drawing: what runs as it did is not touched. Gives the edges without a way. */
  follow(edges: readonly Edge[], routes: Routes): readonly Edge[]
  /** These edges run anew; all others as they did. */
  replace(changed: readonly Edge[], routes: Routes): void
  /** Those to which a hand gave their way. */
  byHand(): Iterable<Edge>
  /** The ways with a piece that meets an area. */
  pathsIn(area: Rect): Set<Path>
  /** The labels that meet an area, but those of some edges. */
  labelsIn(area: Rect, but: ReadonlySet<Edge>): Rect[]
}

interface Line {
  readonly route: Route
  readonly path: Path
  readonly pieces: readonly number[]
  readonly label: number | undefined
}

/** No lines yet. */
export function createStanding(): Standing {
  const pieces = createBuckets<Path>()
  const labels = createBuckets<{ readonly edge: Edge; readonly rect: Rect }>()
  const lines = new Map<Id, Line>()
  const bent = new Map<Id, Edge>()
  let last: { readonly edges: readonly Edge[]; readonly routes: Routes } | undefined
  let wayless: readonly Edge[] = []

  function take(id: Id): void {
    const line = lines.get(id)
    if (!line) return
    for (const entry of line.pieces) pieces.remove(entry)
    if (line.label !== undefined) labels.remove(line.label)
    lines.delete(id)
    bent.delete(id)
  }
  function put(edge: Edge, route: Route): void {
    if (route.byHand) bent.set(edge.id, edge)
    const path = pathOf(edge, route)
    lines.set(edge.id, {
      route,
      path,
      pieces: piecesOf(path).map((piece) => pieces.add(areaOf(piece), path)),
      label: route.label && labels.add(route.label, { edge, rect: route.label }),
    })
  }

  return {
    follow(edges, routes) {
      if (last?.edges === edges && last.routes === routes) return wayless
      const gone = last?.edges === edges ? undefined : new Set(lines.keys())
      const missing: Edge[] = []
      for (const edge of edges) {
        gone?.delete(edge.id)
        const route = routes.get(edge.id)
        const line = lines.get(edge.id)
        if (!route) missing.push(edge)
        if (line && line.route === route && line.path.edge === edge) continue
        take(edge.id)
        if (route) put(edge, route)
      }
      for (const id of gone ?? []) take(id)
      last = { edges, routes }
      wayless = missing
      return missing
    },
    replace(changed, routes) {
      for (const edge of changed) {
        const route = routes.get(edge.id)
        take(edge.id)
        if (route) put(edge, route)
      }
      if (wayless.length > 0) wayless = wayless.filter(({ id }) => !routes.has(id))
      if (last) last = { ...last, routes }
    },
    byHand: () => bent.values(),
    pathsIn: (area) => new Set(pieces.meeting(area)),
    labelsIn: (area, but) => labels.meeting(area).flatMap(({ edge, rect }) => (but.has(edge) ? [] : [rect])),
  }
}
