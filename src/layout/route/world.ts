import type { Design, Edge, Group, Id, Node, Rect } from '../../model/index.ts'
import { iconRect, indexOf, sameRect } from '../../model/index.ts'
import { isBox } from '../leavesOf.ts'
import { groupTitleFont, groupTitleText } from '../text/groupTitle.ts'
import { nodeLabelRect } from '../text/nodeLabel.ts'
import { textWidth } from '../text/textWidth.ts'
import type { Rects } from '../types.ts'
import type { Buckets } from './buckets.ts'
import { createBuckets } from './buckets.ts'
import type { Ends } from './bundles.ts'
import { bundlesOf } from './bundles.ts'
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
export interface Border {
  readonly id: Id
  readonly rect: Rect
  /** Corner icon and title. */
  readonly title: Rect
  /** The title's words alone. */
  readonly words: Rect
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
}

/** Height of the strip at the top of a group that holds its corner icon and title. */
export const titleHeight = 30

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

function leafOf(node: Node, rect: Rect): Leaf {
  if (isBox(node)) return { id: node.id, box: true, icon: rect, label: rect, whole: rect }
  const icon = iconRect(rect)
  const label = labelRect(node, rect)
  const [x, right] = [Math.min(icon.x, label.x), Math.max(icon.x + icon.width, label.x + label.width)]
  const bottom = Math.max(icon.y + icon.height, label.y + label.height)
  return { id: node.id, icon, label, whole: { x, y: icon.y, width: right - x, height: bottom - icon.y } }
}

/** Where the words of a title begin, behind the corner icon, and what is kept free of lines around them. */
const behindIcon = { group: 32, span: 24 } as const
const aroundWords = 4

function groupTitle(group: Group, rect: Rect): Pick<Border, 'title' | 'words'> {
  const isCentred = group.kind === 'az'
  const before = isCentred ? 2 * aroundWords : behindIcon.group
  const text = groupTitleText(group, rect.width - before - 2 * aroundWords)
  const whole = before + Math.ceil(textWidth(text, groupTitleFont)) + aroundWords
  const width = Math.min(rect.width, whole)
  const x = isCentred ? rect.x + Math.round((rect.width - width) / 2) : rect.x
  const title = { x, y: rect.y, width, height: titleHeight }
  return { title, words: isCentred ? title : wordsIn(title, before - aroundWords) }
}

function spanTitle(label: string, rect: Rect): Pick<Border, 'title' | 'words'> {
  const width = Math.min(rect.width, Math.ceil(textWidth(label, 11)) + behindIcon.span + aroundWords)
  const title = { x: rect.x, y: rect.y, width, height: 22 }
  return { title, words: wordsIn(title, behindIcon.span - aroundWords) }
}

function borderOf(id: Id, rect: Rect, title: Pick<Border, 'title' | 'words'>, span: boolean): Border {
  return { id, rect, ...title, zones: titleZones({ rect, ...title }), span }
}

function wordsIn(title: Rect, icon: number): Rect {
  const before = Math.min(icon, title.width)
  return { ...title, x: title.x + before, width: title.width - before }
}

/** A world that can follow its design. */
interface Stock {
  readonly leaves: Shelf<Leaf>
  readonly borders: Shelf<Border>
}

/** Parts by id and by place; what stays the same is not touched. */
interface Shelf<T> {
  readonly parts: Map<Id, T>
  readonly within: Buckets<T>
  readonly marks: Map<Id, { readonly source: unknown; readonly rect: Rect; readonly entry: number }>
}

function createShelf<T>(): Shelf<T> {
  return { parts: new Map(), within: createBuckets(), marks: new Map() }
}

interface Part<T> {
  readonly id: Id
  /** The document's part: another one means another title. */
  readonly source: unknown
  readonly rect: Rect
  readonly make: () => T
  readonly area: (part: T) => Rect
}

function fill<T>(shelf: Shelf<T>, parts: Iterable<Part<T>>): void {
  const gone = new Set(shelf.marks.keys())
  for (const { id, source, rect, make, area } of parts) {
    gone.delete(id)
    const mark = shelf.marks.get(id)
    if (mark && mark.source === source && sameRect(mark.rect, rect)) continue
    if (mark) shelf.within.remove(mark.entry)
    const part = make()
    shelf.parts.set(id, part)
    shelf.marks.set(id, { source, rect, entry: shelf.within.add(area(part), part) })
  }
  for (const id of gone) {
    shelf.within.remove(shelf.marks.get(id)?.entry ?? -1)
    shelf.marks.delete(id)
    shelf.parts.delete(id)
  }
}

function* leafParts(design: Design, rects: Rects): Generator<Part<Leaf>> {
  for (const node of design.nodes) {
    const rect = rects.get(node.id)
    if (rect)
      yield { id: node.id, source: node, rect, make: () => leafOf(node, rect), area: ({ whole }) => whole }
  }
}

function* borderParts(design: Design, rects: Rects, spans: Rects): Generator<Part<Border>> {
  const area = ({ rect }: Border) => rect
  for (const group of design.groups) {
    const { id } = group
    const rect = rects.get(id)
    if (!rect) continue
    const make = () => borderOf(id, rect, groupTitle(group, rect), false)
    yield { id, source: group, rect, make, area }
  }
  for (const span of design.spans) {
    const { id, label } = span
    const rect = spans.get(id)
    if (!rect) continue
    const make = () => borderOf(id, rect, spanTitle(label, rect), true)
    yield { id, source: span, rect, make, area }
  }
}

const stocks = new WeakMap<World, Stock>()

/**
 * Everything the router looks at, from rectangles of groups, nodes and spans.
 * Given the world of an earlier state, takes over what did not change; the earlier one must not be used any more.
 */
export function worldOf(design: Design, rects: Rects, spans: Rects, earlier?: World): World {
  const stock = (earlier && stocks.get(earlier)) ?? {
    leaves: createShelf<Leaf>(),
    borders: createShelf<Border>(),
  }
  if (earlier) stocks.delete(earlier)
  fill(stock.leaves, leafParts(design, rects))
  fill(stock.borders, borderParts(design, rects, spans))
  const bundles = bundlesOf(design, rects, spans)
  const world: World = {
    design,
    leaves: stock.leaves.parts,
    borders: stock.borders.parts,
    leavesIn: stock.leaves.within,
    bordersIn: stock.borders.within,
    holds: holdsIn(design),
    endsOf: (edge) => bundles.get(edge.id) ?? edge,
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
