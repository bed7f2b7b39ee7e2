import type { Design, Edge, Group, Id, Node, Rect, Span } from '../../model/index.ts'
import { changesSince, iconRect, indexOf } from '../../model/index.ts'
import { isBox } from '../leavesOf.ts'
import { nodeLabelRect } from '../text/nodeLabel.ts'
import type { Rects } from '../types.ts'
import type { Buckets } from './buckets.ts'
import type { Ends } from './bundles.ts'
import { bundlesOf } from './bundles.ts'
import { createShelf, put, sweep, type Shelf } from './shelf.ts'
import type { Title } from './titles.ts'
import { groupTitle, spanTitle } from './titles.ts'
import type { TitleZones } from './titleZones.ts'
import { titleZones } from './titleZones.ts'

/** What lines have to keep clear of. */
export interface Leaf {
  readonly id: Id
  /** A collapsed group or a note: a box without a part of its own for an icon. */
  readonly box?: true
  readonly icon: Rect
  readonly label: Rect
  /** Icon and label together. */
  readonly whole: Rect
}

/** A drawn frame that lines may cross, at a price. */
export interface Border extends Title {
  readonly id: Id
  readonly rect: Rect
  /** Where the title makes way for lines, and where it cannot. */
  readonly zones: TitleZones
  readonly span: boolean
}

export interface World {
  readonly design: Design
  readonly leaves: ReadonlyMap<Id, Leaf>
  readonly borders: ReadonlyMap<Id, Border>
  readonly leavesIn: Buckets<Leaf>
  readonly bordersIn: Buckets<Border>
  /** Whether a frame holds a part. */
  holds(border: Border, id: Id): boolean
  /** Where the line of an edge ends; several edges may be drawn as one. */
  endsOf(edge: Edge): Ends
  /** Edges that are drawn as one with others. */
  readonly bundled: readonly Edge[]
}

const labelSizes = new WeakMap<Node, Rect>()

/** Measuring text is slow next to everything else here, and a node's label seldom changes. */
function labelRect(node: Node, leaf: Rect): Rect {
  let size = labelSizes.get(node)
  if (!size) {
    size = nodeLabelRect(node.label, { ...leaf, x: 0, y: 0 })
    labelSizes.set(node, size)
  }
  return { ...size, x: leaf.x + size.x, y: leaf.y + size.y }
}

/** What lines keep clear of at a node that stands at `rect`. */
export function leafOf(node: Node, rect: Rect): Leaf {
  if (isBox(node)) return { id: node.id, box: true, icon: rect, label: rect, whole: rect }
  const icon = iconRect(rect)
  const label = labelRect(node, rect)
  const [x, right] = [Math.min(icon.x, label.x), Math.max(icon.x + icon.width, label.x + label.width)]
  const bottom = Math.max(icon.y + icon.height, label.y + label.height)
  return { id: node.id, icon, label, whole: { x, y: icon.y, width: right - x, height: bottom - icon.y } }
}

function borderOf(id: Id, rect: Rect, title: Title, span: boolean): Border {
  return { id, rect, ...title, zones: titleZones({ rect, ...title }), span }
}

/** A world that can follow its design. */
interface Stock {
  readonly leaves: Shelf<Leaf>
  readonly borders: Shelf<Border>
  /** What it was filled with. */
  last?: { readonly design: Design; readonly rects: Rects }
}

function putLeaf(shelf: Shelf<Leaf>, node: Node, rect: Rect): void {
  put(
    shelf,
    node.id,
    node,
    rect,
    () => leafOf(node, rect),
    ({ whole }) => whole,
  )
}

function putGroup(shelf: Shelf<Border>, group: Group, rect: Rect): void {
  const { id } = group
  const make = () => borderOf(id, rect, groupTitle(group, rect), false)
  put(shelf, id, group, rect, make, (border) => border.rect)
}

function putSpan(shelf: Shelf<Border>, span: Span, rect: Rect): void {
  const { id, label } = span
  const make = () => borderOf(id, rect, spanTitle(label, rect), true)
  put(shelf, id, span, rect, make, (border) => border.rect)
}

/** Puts all that is drawn; gives how many that are. */
function putAll<Item extends { readonly id: Id }>(
  items: readonly Item[],
  rects: Rects,
  take: (item: Item, rect: Rect) => void,
): number {
  let drawn = 0
  for (const item of items) {
    const rect = rects.get(item.id)
    if (!rect) continue
    drawn += 1
    take(item, rect)
  }
  return drawn
}

function fill({ leaves, borders }: Stock, design: Design, rects: Rects, hulls: Rects): void {
  const { nodes, groups, spans } = indexOf(design)
  const leafCount = putAll(design.nodes, rects, (node, rect) => putLeaf(leaves, node, rect))
  sweep(leaves, leafCount, (id) => nodes.has(id) && rects.has(id))
  const groupCount = putAll(design.groups, rects, (group, rect) => putGroup(borders, group, rect))
  const spanCount = putAll(design.spans, hulls, (span, rect) => putSpan(borders, span, rect))
  const isDrawn = (id: Id) => (groups.has(id) && rects.has(id)) || (spans.has(id) && hulls.has(id))
  sweep(borders, groupCount + spanCount, isDrawn)
}

/** The same parts as before, of which these may stand elsewhere. */
function move(
  { leaves, borders }: Stock,
  design: Design,
  rects: Rects,
  hulls: Rects,
  ids: readonly Id[],
): void {
  const { nodes, groups } = indexOf(design)
  for (const id of ids) {
    const [node, group, rect] = [nodes.get(id), groups.get(id), rects.get(id)]
    if (node && rect) putLeaf(leaves, node, rect)
    if (group && rect) putGroup(borders, group, rect)
  }
  putAll(design.spans, hulls, (span, rect) => putSpan(borders, span, rect))
}

function follow(stock: Stock, design: Design, rects: Rects, hulls: Rects): void {
  const { last } = stock
  const isSame =
    last?.design.nodes === design.nodes &&
    last.design.groups === design.groups &&
    last.design.spans === design.spans
  const moved = isSame ? changesSince(rects, last.rects) : undefined
  if (moved) move(stock, design, rects, hulls, moved)
  else fill(stock, design, rects, hulls)
  stock.last = { design, rects }
}

const stocks = new WeakMap<World, Stock>()

/**
 * Everything the router looks at, from rectangles of groups, nodes and spans.
 * Given the world of an earlier state, takes over what did not change; the earlier one must not be used any more.
 */
export function worldOf(design: Design, rects: Rects, spans: Rects, earlier?: World): World {
  const stock: Stock = (earlier && stocks.get(earlier)) ?? {
    leaves: createShelf<Leaf>(),
    borders: createShelf<Border>(),
  }
  if (earlier) stocks.delete(earlier)
  follow(stock, design, rects, spans)
  const bundles = bundlesOf(design, rects, spans)
  const world: World = {
    design,
    leaves: stock.leaves.parts,
    borders: stock.borders.parts,
    leavesIn: stock.leaves.within,
    bordersIn: stock.borders.within,
    holds: holdsIn(design),
    endsOf: (edge) => bundles.get(edge.id) ?? edge,
    bundled: bundles.size === 0 ? [] : design.edges.filter(({ id }) => bundles.has(id)),
  }
  stocks.set(world, stock)
  return world
}

function holdsIn(design: Design): World['holds'] {
  const index = indexOf(design)
  const members = new Map<Id, ReadonlySet<Id>>()
  const around = new Map<Id, ReadonlySet<Id>>()
  const membersOf = (id: Id) => {
    let ids = members.get(id)
    if (!ids) members.set(id, (ids = new Set(index.spans.get(id)?.members)))
    return ids
  }
  const ancestors = (id: Id) => {
    let ids = around.get(id)
    if (!ids) around.set(id, (ids = new Set([id, ...index.ancestors(id).map((group) => group.id)])))
    return ids
  }
  return (border, id) => (border.span ? membersOf(border.id).has(id) : ancestors(id).has(border.id))
}
