import type { Design, Direction, Id } from '../../model/index.ts'
import { groupPadding, indexOf, leafBox } from '../../model/index.ts'
import { textWidth } from '../text/textWidth.ts'
import type { ElkGraph } from '../types.ts'
import { splitAside } from './asideOf.ts'
import type { Between } from './betweenLanes.ts'
import { chainEdges } from './chainEdges.ts'
import { foldedEdges } from './foldedEdges.ts'
import type { Frame } from './frame.ts'
import { idsOf } from './frame.ts'
import { layerEdges, outsideOf } from './layerEdges.ts'
import { lookupsIn } from './lookupsIn.ts'
import { titlesAbove } from './spanLevels.ts'
import { spacing, spanRoom } from './spacing.ts'
import { stripShape } from './strip.ts'

/** What the layout of one design in one direction goes by. */
export interface Task {
  readonly design: Design
  readonly frames: readonly Frame[]
  readonly aside: ReadonlySet<Id>
  readonly direction: Direction
  /** Keep the order of the file within a layer. */
  readonly ordered: boolean
  /** Parts that stand between lanes and are not among the frames. */
  readonly between?: readonly Between[]
  /** Set many lanes in a grid rather than in one long row. */
  readonly gridded?: boolean
  /** Another throw of ELK's dice, which are the same on every machine. */
  readonly seed?: number
  /** Places go by what serves requests; what manages, lies over it. */
  readonly light?: boolean
  /** Layers go by the way in from outside, even against what ELK would turn. */
  readonly inward?: boolean
}

// ELK inherits spacing to no group, so every group repeats it (measured with elkjs 0.12.1).
const spacingOptions: Record<string, string> = {
  'elk.spacing.nodeNode': `${spacing.node}`,
  'elk.layered.spacing.nodeNodeBetweenLayers': `${spacing.layer}`,
  'elk.spacing.edgeNode': `${spacing.edgeNode}`,
  'elk.layered.spacing.edgeNodeBetweenLayers': `${spacing.edgeNode}`,
  'elk.spacing.edgeEdge': `${spacing.edge}`,
  'elk.layered.spacing.edgeEdgeBetweenLayers': `${spacing.edge}`,
}

/** What every group repeats. One search for fewer crossings instead of seven: twice as fast, and no worse. */
const commonOptions: Record<string, string> = { ...spacingOptions, 'elk.layered.thoroughness': '1' }

function rootOptions(task: Task): Record<string, string> {
  return {
    ...commonOptions,
    'elk.algorithm': 'layered',
    'elk.direction': task.direction === 'right' ? 'RIGHT' : 'DOWN',
    'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    'elk.edgeRouting': 'ORTHOGONAL',
    // Both only at the root: in groups they make a taller drawing or crash (elkjs 0.12.1).
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.mergeEdges': 'true',
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
    ...(task.seed !== undefined ? { 'elk.randomSeed': `${task.seed}` } : {}),
    ...(task.ordered
      ? {
          'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
          'elk.layered.crossingMinimization.semiInteractive': 'true',
        }
      : {}),
  }
}

/** The graph ELK gets: the template without what stands aside, spans or labels. */
export function elkGraph(task: Task): ElkGraph {
  const titles = titlesAbove(task.design)
  const edges = foldedEdges(
    task.light ? withoutManagement(task.design) : task.design,
    task.frames,
    task.aside,
  )
  const chains = chainEdges(task.design, task.frames, edges)
  const lookups = lookupsIn(task.design, task.frames, edges)
  const hidden = lookups.flatMap(({ asks, calls }) => calls.map(({ to }) => ({ from: asks.to, to })))
  const main = new Set(lookups.flatMap(({ calls }) => calls))
  return {
    id: 'root:',
    layoutOptions: rootOptions(task),
    children: splitAside(task.frames, task.aside).flow.map((frame, i) => child(task, titles, frame, i)),
    edges: [...(task.inward ? layerEdges(edges, outsideOf(task.frames)) : edges), ...chains, ...hidden].map(
      (edge, i) => ({
        id: `edge:${i}`,
        sources: [edge.from],
        targets: [edge.to],
        ...(main.has(edge) ? { layoutOptions: { 'elk.layered.priority.straightness': '10' } } : {}),
      }),
    ),
  }
}

/** The design without management edges, except of parts that have no others. */
function withoutManagement(design: Design): Design {
  const served = new Set(
    design.edges.flatMap(({ kind, from, to }) => (kind === 'management' ? [] : [from, to])),
  )
  return {
    ...design,
    edges: design.edges.filter(
      ({ kind, from, to }) => kind !== 'management' || !served.has(from) || !served.has(to),
    ),
  }
}

function child(task: Task, titles: ReadonlyMap<Id, number>, frame: Frame, order: number): ElkGraph {
  // `position` is the only control of order inside groups that elkjs does not ignore.
  const at = task.direction === 'right' ? `(0,${order * 100})` : `(${order * 100},0)`
  const position: Record<string, string> = task.ordered ? { 'elk.position': at } : {}
  if (frame.kind === 'node') {
    return { id: frame.key, width: leafBox.width, height: leafBox.height, layoutOptions: position }
  }
  const { flow } = splitAside(frame.children, task.aside)
  const room = groupRoom(task, titles, frame)
  if (flow.length === 0) return { id: frame.key, ...room.empty, layoutOptions: position }
  return {
    id: frame.key,
    layoutOptions: {
      ...commonOptions,
      ...position,
      'elk.padding': `[top=${room.top},left=${groupPadding.left},bottom=${room.bottom},right=${room.right}]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': minimum(task, room.minimum),
      ...(task.ordered ? { 'elk.layered.crossingMinimization.semiInteractive': 'true' } : {}),
    },
    children: flow.map((inner, i) => child(task, titles, inner, i)),
  }
}

/** ELK turns a downward drawing by a quarter inside, and forgets to turn this option (elkjs 0.12.1). */
function minimum(task: Task, { width, height }: { readonly width: number; readonly height: number }): string {
  return task.direction === 'right' ? `(${width},${height})` : `(${height},${width})`
}

/** Padding and least size of a group: title, span titles and strip included. */
export function groupRoom(task: Task, titles: ReadonlyMap<Id, number>, frame: Frame) {
  const { strip, flow } = splitAside(frame.children, task.aside)
  const shape = stripShape(strip.length, task.direction, flow.length === 0)
  const levels = Math.max(0, ...frame.children.flatMap(idsOf).map((id) => titles.get(id) ?? 0))
  const top = groupPadding.top + (levels > 0 ? levels * spanRoom.titleHeight + spacing.grid : 0)
  const right = task.direction === 'right'
  const groups = indexOf(task.design).groups
  const title = Math.max(0, ...idsOf(frame).map((id) => textWidth(groups.get(id)?.label ?? '', 12, true)))
  const sides = groupPadding.left + groupPadding.right
  const width = Math.max(Math.ceil(title) + 48, shape.width + (right || flow.length === 0 ? sides : 0))
  const height =
    shape.height === 0 || (right && flow.length > 0) ? 80 : shape.height + top + groupPadding.bottom
  return {
    top,
    left: groupPadding.left,
    bottom: groupPadding.bottom + (right && shape.height > 0 ? shape.height + spacing.strip : 0),
    right: groupPadding.right + (!right && shape.width > 0 ? shape.width + spacing.strip : 0),
    minimum: { width, height },
    empty: emptySize(frame, task.direction, { width, height, strip: shape.height > 0 }),
  }
}

/** A zone or subnet drawn empty only has to show its title; anything else keeps room to drop things into. */
function emptySize(
  frame: Frame,
  direction: Direction,
  { width, height, strip }: { readonly width: number; readonly height: number; readonly strip: boolean },
): { width: number; height: number } {
  const flat = frame.kind === 'az' && frame.children.length === 0 && direction === 'right'
  const least = strip ? height : flat ? 64 : Math.max(height, 108)
  return { width: Math.ceil(Math.max(width, 152) / 4) * 4, height: Math.ceil(least / 4) * 4 }
}
