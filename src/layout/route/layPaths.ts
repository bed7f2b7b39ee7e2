import type { Direction, Edge, Id } from '../../model/index.ts'
import { createBuckets } from './buckets.ts'
import type { Habits } from './habits.ts'
import type { Grids } from './layPath.ts'
import { areaOf, layPath, piecesOf } from './layPath.ts'
import type { Path, Paths } from './paths.ts'
import { lineOf } from './paths.ts'
import { terminalOf } from './terminal.ts'
import { familiesOf, likeTwins } from './twins.ts'
import type { Laid } from './windowField.ts'
import type { World } from './world.ts'

/** Above this many edges one pass has to do. */
const twoPassLimit = 400

/** How often each of all the edges of a drawing is laid. */
export function passesFor(edges: readonly Edge[]): 1 | 2 {
  return edges.length <= twoPassLimit ? 2 : 1
}

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
 * a second pass lays each once more, now that it knows all others. Edges drawn as one line are laid once; the `fixed`
 * paths stay.
 */
export function layPaths(
  world: World,
  edges: readonly Edge[],
  direction: Direction,
  fixed: Paths,
  { passes, habits }: { readonly passes: 1 | 2; readonly habits?: Habits },
): Paths {
  const ordered = edges
    .map((edge) => ({ edge, far: distance(world, edge) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ edge }) => edge)
  const paths: Paths = new Map()
  const { laid, put } = layers()
  for (const path of fixed.values()) put(path)
  const grids = new Map<Id, Grids>()
  const lay = (edge: Edge) => {
    const leaning = { likes: likeTwins(world, edge, families, paths), habit: habits?.get(edge.id) }
    const grid = grids.get(edge.id) ?? new Map()
    grids.set(edge.id, grid)
    const path = layPath(world, laid, edge, direction, leaning, grid)
    if (!path) return
    paths.set(edge.id, path)
    put(path)
  }
  const carriers = carriersOf(world, ordered)
  const families = familiesOf(carriers)
  carriers.forEach(lay)
  if (passes === 2) carriers.forEach(lay)
  return paths
}

/** Adds the edges that are drawn as one line with another, on the way that was found for that one. */
export function withFollowers(world: World, edges: readonly Edge[], paths: Paths): Paths {
  const lines = new Map<string, Path>()
  for (const path of paths.values()) {
    const key = lineOf(world, path.edge)
    if (key !== undefined) lines.set(key, path)
  }
  const all = new Map(paths)
  for (const edge of edges) {
    const key = lineOf(world, edge)
    const path = key === undefined ? undefined : lines.get(key)
    if (path && !all.has(edge.id)) all.set(edge.id, { ...path, edge })
  }
  return all
}

/** Of the edges that are drawn as one line the first. */
function carriersOf(world: World, edges: readonly Edge[]): Edge[] {
  const seen = new Set<string>()
  return edges.filter((edge) => {
    const key = lineOf(world, edge)
    if (key === undefined) return true
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  })
}
