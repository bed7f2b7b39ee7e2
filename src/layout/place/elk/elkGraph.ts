import type { Design, Direction, Id } from '../../../model/index.ts'
import { groupPadding, indexOf, leafBox } from '../../../model/index.ts'
import type { ElkGraph } from '../../types.ts'
import { splitAside } from '../fold/asideOf.ts'
import type { Between } from '../fold/betweenLanes.ts'
import { chainEdges } from './chainEdges.ts'
import type { FoldedEdge } from '../fold/foldedEdges.ts'
import { foldedEdges } from '../fold/foldedEdges.ts'
import { elkGroupOptions, elkPlaceInOrder, elkRootOptions } from './elkOptions.ts'
import type { Frame } from '../fold/frame.ts'
import { idsOf } from '../fold/frame.ts'
import { layerEdges, outsideOf } from './layerEdges.ts'
import { lookupsIn } from '../fold/lookupsIn.ts'
import type { Gates, Nested, Nests } from './nests.ts'
import { gatesOf, nestOf } from './nests.ts'
import { titlesAbove } from '../fold/spanLevels.ts'
import { leastWidth } from '../room/leastWidth.ts'
import { spacing, spanRoom } from '../spacing.ts'
import { stripShape } from '../unfold/strip.ts'
import { tierChains } from './tierChains.ts'

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
  /** Set what nothing joins in rows rather than in one long band. */
  readonly packed?: boolean
  /** Another throw of ELK's dice, which are the same on every machine. */
  readonly seed?: number
  /** Places go by what serves requests; what manages, lies over it. */
  readonly light?: boolean
  /** Layers go by the way in from outside, even against what ELK would turn. */
  readonly inward?: boolean
}

/** What ELK is asked, and the groups that it is not told of. */
export interface Question {
  readonly graph: ElkGraph
  readonly nests: Nests
}

/** The graph ELK gets: the template without what stands aside, spans, labels, or groups that are all of another's flow. */
export function elkGraph(task: Task): Question {
  const edges = elkEdges(task)
  const nests = new Map<string, readonly Nested[]>()
  const asking = { task, titles: titlesAbove(task.design), gates: gatesOf(task.frames, edges), nests }
  const graph = {
    id: 'root:',
    layoutOptions: elkRootOptions(task),
    children: splitAside(task.frames, task.aside).flow.map((frame, i) => child(asking, frame, i)),
    edges: edges.map(({ from, to, isMain }, i) => ({
      id: `edge:${i}`,
      sources: [from],
      targets: [to],
      ...(isMain ? { layoutOptions: { 'elk.layered.priority.straightness': '10' } } : {}),
    })),
  }
  return { graph, nests }
}

/** A main one should be straight before others. */
interface ElkEdge extends FoldedEdge {
  readonly isMain: boolean
}

/** The edges ELK gets, with those that only hold an order. */
export function elkEdges(task: Task): ElkEdge[] {
  const edges = foldedEdges(
    task.light ? withoutManagement(task.design) : task.design,
    task.frames,
    task.aside,
  )
  const chains = [
    ...chainEdges(task.design, task.frames, edges),
    ...tierChains(task.frames, task.aside, edges),
  ]
  const lookups = lookupsIn(task.design, task.frames, edges)
  const hidden = lookups.flatMap(({ asks, calls }) => calls.map(({ to }) => ({ from: asks.to, to })))
  const main = new Set(lookups.flatMap(({ calls }) => calls))
  const seen = task.inward ? layerEdges(edges, outsideOf(task.frames)) : edges
  return [...seen, ...chains, ...hidden].map((edge) => ({ ...edge, isMain: main.has(edge) }))
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

interface Asking {
  readonly task: Task
  readonly titles: ReadonlyMap<Id, number>
  readonly gates: Gates
  /** Filled on the way. */
  readonly nests: Map<string, readonly Nested[]>
}

function child(asking: Asking, frame: Frame, order: number): ElkGraph {
  const { task, titles, gates, nests } = asking
  const { aside, direction } = task
  const position = elkPlaceInOrder(task, order)
  if (frame.kind === 'node') {
    return { id: frame.key, width: leafBox.width, height: leafBox.height, layoutOptions: position }
  }
  const roomOf = (group: Frame) => groupRoom(task, titles, group)
  if (splitAside(frame.children, aside).flow.length === 0)
    return { id: frame.key, ...roomOf(frame).empty, layoutOptions: position }
  const { innermost, room, hidden } = nestOf(frame, { aside, direction, gates, roomOf })
  if (hidden.length > 0) nests.set(frame.key, hidden)
  return {
    id: frame.key,
    layoutOptions: { ...position, ...elkGroupOptions(task, room) },
    children: splitAside(innermost.children, aside).flow.map((inner, i) => child(asking, inner, i)),
  }
}

/** Padding and least size of a group: title, span titles and strip included. */
export function groupRoom(task: Task, titles: ReadonlyMap<Id, number>, frame: Frame) {
  const { strip, flow } = splitAside(frame.children, task.aside)
  const shape = stripShape(strip.length, task.direction, flow.length === 0)
  const levels = Math.max(0, ...frame.children.flatMap(idsOf).map((id) => titles.get(id) ?? 0))
  const top = groupPadding.top + (levels > 0 ? levels * spanRoom.titleHeight + spacing.grid : 0)
  const right = task.direction === 'right'
  const groups = indexOf(task.design).groups
  const title = Math.max(...idsOf(frame).map((id) => leastWidth(groups.get(id)?.label ?? '')))
  const sides = groupPadding.left + groupPadding.right
  const width = Math.max(title, shape.width + (right || flow.length === 0 ? sides : 0))
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
