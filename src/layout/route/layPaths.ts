import type { Direction, Edge, Id } from '../../model/index.ts'
import { createBuckets } from './buckets.ts'
import { areaOf, layPath, piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import { lineOf } from './paths.ts'
import { terminalOf } from './terminal.ts'
import type { Laid } from './windowField.ts'
import type { World } from './world.ts'

/** Above this many edges one pass has to do. */
const twoPassLimit = 400

function distance(world: World, edge: Edge): number {
  const ends = world.endsOf(edge)
  const [from, to] = [terminalOf(world, ends.from), terminalOf(world, ends.to)]
  if (!from || !to) return 0
  return Math.abs(from.centre.x - to.centre.x) + Math.abs(from.centre.y - to.centre.y)
}

/** The pieces of laid paths, by place and by edge. */
function layers() {
  const laid = createBuckets<Laid>()
  const entries = new Map<Id, number[]>()
  const take = (id: Id) => {
    for (const entry of entries.get(id) ?? []) laid.remove(entry)
  }
  const put = (path: Path) => {
    take(path.edge.id)
    entries.set(
      path.edge.id,
      piecesOf(path).map((piece) => laid.add(areaOf(piece), piece)),
    )
  }
  return { laid, put }
}

/**
 * Lays edges one after another, short ones first, around the paths already there;
 * a second pass lays each once more, now that it knows all others.
 */
export function layPaths(
  world: World,
  edges: readonly Edge[],
  direction: Direction,
  fixed: Paths = new Map(),
): Paths {
  const ordered = edges
    .map((edge) => ({ edge, far: distance(world, edge) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ edge }) => edge)
  const paths: Paths = new Map()
  const { laid, put } = layers()
  for (const path of fixed.values()) put(path)
  const lay = (edge: Edge) => {
    const path = layPath(world, laid, edge, direction)
    if (!path) return
    paths.set(edge.id, path)
    put(path)
  }
  const { carriers, followers } = carriersOf(world, ordered)
  carriers.forEach(lay)
  if (edges.length <= twoPassLimit && fixed.size === 0) carriers.forEach(lay)
  for (const [edge, carrier] of followers) {
    const path = paths.get(carrier.id)
    if (path) paths.set(edge.id, { ...path, edge })
  }
  return paths
}

/** Of the edges that are drawn as one line the first is laid, and the others go with it. */
function carriersOf(
  world: World,
  edges: readonly Edge[],
): { carriers: Edge[]; followers: ReadonlyMap<Edge, Edge> } {
  const first = new Map<string, Edge>()
  const followers = new Map<Edge, Edge>()
  for (const edge of edges) {
    const key = lineOf(world, edge)
    if (key === undefined) continue
    const carrier = first.get(key)
    if (carrier) followers.set(edge, carrier)
    else first.set(key, edge)
  }
  return { carriers: edges.filter((edge) => !followers.has(edge)), followers }
}
