import type { Edge, Id } from '../../model/index.ts'
import type { Path, Paths } from './paths.ts'
import { lookOf } from './lookOf.ts'
import type { Side } from './terminal.ts'
import { isHorizontal, terminalOf } from './terminal.ts'
import type { World } from './world.ts'

/** Icons this near to one height (or one column) stand in one row. */
const inLine = 2

/** The side at which an edge's end should meet its part, so that it looks like its twins. */
export interface LikeTwins {
  readonly end: 'from' | 'to'
  readonly side: Side
}

/** Edges of one part and one look: those to parts in one row are twins. */
export type Families = ReadonlyMap<string, readonly Edge[]>

/** Edges by the part and the look that they have in common. */
export function familiesOf(edges: readonly Edge[]): Families {
  const families = new Map<string, Edge[]>()
  for (const edge of edges) {
    for (const end of ['from', 'to'] as const) {
      const key = keyOf(edge, end)
      const family = families.get(key)
      if (family) family.push(edge)
      else families.set(key, [edge])
    }
  }
  return families
}

function keyOf(edge: Edge, common: 'from' | 'to'): string {
  return `${common} ${edge[common]} ${lookOf(edge)}`
}

/** How the twins that are already laid leave and meet their parts, seen from where this edge's part stands. */
export function likeTwins(world: World, edge: Edge, families: Families, paths: Paths): LikeTwins[] {
  for (const common of ['from', 'to'] as const) {
    for (const twin of families.get(keyOf(edge, common)) ?? []) {
      const path = twin.id === edge.id ? undefined : paths.get(twin.id)
      const mirrored = path && mirrorOf(world, edge, path, common)
      if (mirrored)
        return [
          { end: 'from', side: mirrored(path.startSide) },
          { end: 'to', side: mirrored(path.endSide) },
        ]
    }
  }
  return []
}

/** Two parts in one row (or column) with the common one between them are met as in a mirror; otherwise there is no likeness. */
function mirrorOf(
  world: World,
  edge: Edge,
  path: Path,
  common: 'from' | 'to',
): ((side: Side) => Side) | undefined {
  const end = common === 'from' ? 'to' : 'from'
  const at = (id: Id) => terminalOf(world, id)?.centre
  const [middle, own, other] = [at(edge[common]), at(edge[end]), at(path.edge[end])]
  if (!middle || !own || !other) return undefined
  const isBetween = (axis: 'x' | 'y') => (own[axis] - middle[axis]) * (other[axis] - middle[axis]) < 0
  if (Math.abs(own.y - other.y) <= inLine && isBetween('x'))
    return (side) => (isHorizontal(side) ? opposite[side] : side)
  if (Math.abs(own.x - other.x) <= inLine && isBetween('y'))
    return (side) => (isHorizontal(side) ? side : opposite[side])
  return undefined
}

const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', up: 'down', down: 'up' }
