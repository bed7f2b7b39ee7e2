import type { Direction } from '../../../model/index.ts'
import { spacing } from '../spacing.ts'

type Options = Record<string, string>

interface Wishes {
  readonly direction: Direction
  /** Keep the order of the file within a layer. */
  readonly ordered: boolean
  /** Another throw of ELK's dice, which are the same on every machine. */
  readonly seed?: number | undefined
}

/** Something on each side, in pixels. */
export interface Sides {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** What a group needs around its content, and its least size. */
export interface Room extends Sides {
  readonly minimum: { readonly width: number; readonly height: number }
}

// ELK inherits spacing to no group, so every group repeats it (measured with elkjs 0.12.1).
const common: Options = {
  'elk.spacing.nodeNode': `${spacing.node}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${spacing.layer}`,
  'elk.spacing.edgeNode': `${spacing.edgeNode}`,
  'elk.layered.spacing.edgeNodeBetweenLayers': `${spacing.edgeNode}`,
  'elk.spacing.edgeEdge': `${spacing.edge}`,
  'elk.layered.spacing.edgeEdgeBetweenLayers': `${spacing.edge}`,
  // One search for fewer crossings instead of seven: twice as fast, and no worse.
  'elk.layered.thoroughness': '1',
}

const inOrder: Options = { 'elk.layered.crossingMinimization.semiInteractive': 'true' }

/** Options of the root of the graph that ELK lays out. */
export function elkRootOptions({ direction, ordered, seed }: Wishes): Options {
  return {
    ...common,
    'elk.algorithm': 'layered',
    'elk.direction': direction === 'right' ? 'RIGHT' : 'DOWN',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    // Both only at the root: in groups they make a taller drawing or crash (elkjs 0.12.1).
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.mergeEdges': 'true',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    ...(seed !== undefined ? { 'elk.randomSeed': `${seed}` } : {}),
    ...(ordered ? { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', ...inOrder } : {}),
  }
}

/** Options of a group that needs this room around its content, in pixels. */
export function elkGroupOptions(
  { direction, ordered }: Wishes,
  { top, right, bottom, left, minimum: { width, height } }: Room,
): Options {
  return {
    ...common,
    'elk.padding': `[top=${top},left=${left},bottom=${bottom},right=${right}]`,
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    // ELK turns a downward drawing by a quarter inside, and forgets to turn this option (elkjs 0.12.1).
    'elk.nodeSize.minimum': direction === 'right' ? `(${width},${height})` : `(${height},${width})`,
    ...(ordered ? inOrder : {}),
  }
}

/** Where a part stands in the order of the file: `position` is the only control of order inside groups that elkjs does not
 *  ignore. */
export function elkPlaceInOrder({ direction, ordered }: Wishes, order: number): Options {
  if (!ordered) return {}
  return { 'elk.position': direction === 'right' ? `(0,${order * 100})` : `(${order * 100},0)` }
}
