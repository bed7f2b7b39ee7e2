import { groupInfo, serviceOf, spanInfo, type Scope } from '../../../catalog/index.ts'
import { expandGroups } from '../../../layout/index.ts'
import {
  addGroup,
  addNode,
  addSpan,
  emptyDesign,
  freshId,
  groupKinds,
  indexOf,
  leafBox,
  overlaps,
  rectsOf,
  shownOf,
  spanKinds,
  type Design,
  type GroupKind,
  type Id,
  type Point,
  type Rect,
  type SpanKind,
} from '../../../model/index.ts'
import { documentStore, rememberService, sessionStore, settled } from '../../../store/index.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import { canvasView } from '../canvasView.ts'
import { freshGroup, type FreshGroup } from '../drag/freshGroup.ts'
import { groupAt } from '../drag/groupAt.ts'
import { homeFor } from '../drag/homeFor.ts'
import { insertOnEdge } from '../drag/insertOnEdge.ts'
import { joinHull, tellJoined } from '../drag/joinHull.ts'
import { offerEveryZoneSoon } from '../drag/offerEveryZoneSoon.ts'
import { missingHomes } from '../drag/missingHomes.ts'
import { say } from '../words.ts'

/** Something of the palette. */
export interface PaletteThing {
  readonly what: 'service' | 'group' | 'span'
  readonly id: string
}

/** Room kept between a new part and its neighbours, in pixels. */
const gap = 28

/** Places something without a pointer (click, Enter): into the selected group, else in the middle of the view, where
 *  there is room; it is selected after. A span is put around the selection. Gives its id. */
export function placeFromPalette(thing: PaletteThing): Id | undefined {
  if (thing.what === 'span') return isSpanKind(thing.id) ? placeSpan(thing.id) : undefined
  const { design: shown } = documentStore.getState()
  const child = childOf(thing)
  if (!child) return undefined
  const chosen = selectedGroup(shown)
  const near = chosen ?? groupAt(shown, canvasView.centre())?.id
  const wanted = thing.what === 'service' ? usualHome(shown, thing.id, near) : near
  const parent = homeFor(shown, child, wanted, undefined)
  const size = sizeOf(child)
  // A collapsed group will be expanded for its new part.
  const design = parent === undefined ? shown : expandGroups(shown, [parent])
  const placed = place(
    thing,
    parent,
    freeSpot(design, parent, size, startIn(design, parent, parent === chosen, size)),
  )
  // What was in sight stays in sight beside it.
  if (placed) canvasView.include([placed])
  return placed
}

/** Places something where it was dropped: its middle at `pointer`, in the innermost group there that may hold it; a service dropped
 *  on a line (`into`) is put between its ends. */
export function placeAt(thing: PaletteThing, pointer: Point, into?: Id): Id | undefined {
  const { design } = documentStore.getState()
  const child = childOf(thing)
  if (!child) return undefined
  const { width, height } = sizeOf(child)
  // A part hangs under the pointer by its icon, a group by its title.
  const at =
    child === 'node'
      ? { x: pointer.x - width / 2, y: pointer.y - height / 3 }
      : { x: pointer.x - 24, y: pointer.y - 14 }
  const home = homeFor(design, child, groupAt(design, pointer)?.id, pointer)
  const spot = home === undefined ? at : placeInClosed(design, home, child, at)
  const placed = place(thing, home, spot, { into, pointed: true })
  if (placed !== undefined) tellJoined(design, documentStore.getState().design, placed)
  return placed
}

/** A part dropped on a collapsed group goes where there is room in it; elsewhere it stays where it was dropped. */
function placeInClosed(design: Design, home: Id, child: GroupKind | 'node', at: Point): Point {
  if (!shownOf(design).closed.has(home)) return at
  const expanded = expandGroups(design, [home])
  const size = sizeOf(child)
  return freeSpot(expanded, home, size, startIn(expanded, home, true, size))
}

interface Drop {
  /** The line it is put into. */
  readonly into?: Id | undefined
  /** Somebody pointed at the very place. */
  readonly pointed?: boolean
}

function place(
  thing: PaletteThing,
  parent: Id | undefined,
  at: Point,
  { into, pointed }: Drop = {},
): Id | undefined {
  const { design } = documentStore.getState()
  const { language } = sessionStore.getState()
  const where = { x: Math.round(at.x), y: Math.round(at.y) }
  if (thing.what === 'service') {
    const service = serviceOf(thing.id)
    const id = freshId(design, thing.id)
    const label = (service.short ?? service.name)[language]
    const node = { id, service: thing.id, label, at: where, ...(parent !== undefined && { group: parent }) }
    const change = (before: Design) => {
      const there = addNode(before, node)
      const added = settled(before, pointed ? joinHull(there, id) : there, [id])
      return into === undefined ? added : insertOnEdge(added, into, id)
    }
    const named = say(into === undefined ? 'add' : 'insert', { name: label })
    if (!tryEdit(named, change, { select: [id] })) return undefined
    rememberService(thing.id)
    offerEveryZoneSoon(id)
    return id
  }
  return isGroupKind(thing.id) ? placeGroup(thing.id, parent, where) : undefined
}

function placeGroup(kind: GroupKind, parent: Id | undefined, at: Point): Id | undefined {
  const { design } = documentStore.getState()
  const rect = { ...at, ...emptySize(kind) }
  const homes = missingHomes(design, kind, rect, parent)
  const group = freshGroup(design, kind, rect, homes.at(-1)?.id ?? parent)
  const { id } = group
  const name = groupInfo(kind).name[sessionStore.getState().language]
  const change = (before: Design) =>
    settled(before, [...homes, group].reduce(addGroup, before), [homes[0]?.id ?? id])
  if (!tryEdit(say('add', { name }), change, { select: [id] })) return undefined
  tellHomes(homes)
  return id
}

/** Says which groups came with a new one: nobody asked for them. */
export function tellHomes(homes: readonly FreshGroup[]): void {
  if (homes.length === 0) return
  const around = homes.map(({ kind }) => groupInfo(kind).name[sessionStore.getState().language]).join(' › ')
  sessionStore.getState().notify('info', say('cameWith', { homes: around }), undefined, 'undo')
}

function placeSpan(kind: SpanKind): Id | undefined {
  const { design } = documentStore.getState()
  const { selection, language, notify } = sessionStore.getState()
  const members = nodesIn(design, selection)
  if (members.length === 0) {
    notify('info', say('noMembers'))
    return undefined
  }
  const id = freshId(design, kind)
  const label = spanInfo(kind).name[language]
  const done = tryEdit(
    say('add', { name: label }),
    (before) => addSpan(before, { id, kind, label, members }),
    {
      select: [id],
    },
  )
  return done ? id : undefined
}

/** Nodes among `ids`, and those inside groups among them. */
export function nodesIn(design: Design, ids: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return design.nodes
    .map((node) => node.id)
    .filter((id) => ids.has(id) || index.ancestors(id).some((group) => ids.has(group.id)))
}

/** Where a service is usually drawn, from `near` outwards: Regional services in the Region rather than in a subnet,
 *  global ones in the cloud. A drop by pointer is taken at its word instead. */
function usualHome(design: Design, service: string, near: Id | undefined): Id | undefined {
  const kinds = usualKinds[serviceOf(service).scope]
  if (near === undefined || !kinds) return near
  const index = indexOf(design)
  const own = index.groups.get(near)
  const around = own ? [own, ...index.ancestors(near)] : []
  return around.find((group) => kinds.includes(group.kind))?.id ?? near
}

const usualKinds: { readonly [scope in Scope]?: readonly GroupKind[] } = {
  regional: ['region', 'account', 'cloud', 'env', 'generic'],
  operations: ['region', 'account', 'cloud', 'generic'],
  global: ['account', 'cloud', 'generic'],
  edge: ['account', 'cloud', 'generic'],
}

function selectedGroup(design: Design): Id | undefined {
  const { selection } = sessionStore.getState()
  const [only] = selection
  if (selection.size !== 1 || only === undefined) return undefined
  const index = indexOf(design)
  return index.groups.has(only) ? only : index.parentOf(only)
}

function startIn(design: Design, parent: Id | undefined, atCorner: boolean, size: Size): Point {
  const rect = parent === undefined ? undefined : rectsOf(design).get(parent)
  if (rect && atCorner) return { x: rect.x + 24, y: rect.y + 48 }
  const centre = canvasView.centre()
  return { x: centre.x - size.width / 2, y: centre.y - size.height / 2 }
}

type Size = Pick<Rect, 'width' | 'height'>

/** The first place from `start` on, row by row, that overlaps no sibling. */
export function freeSpot(
  design: Design,
  parent: Id | undefined,
  size: Size,
  start: Point,
  columns = 6,
): Point {
  const index = indexOf(design)
  const rects = rectsOf(design)
  const taken = [...index.childGroups(parent), ...index.childNodes(parent)].flatMap(
    ({ id }) => rects.get(id) ?? [],
  )
  for (let row = 0; ; row++) {
    for (let column = 0; column < columns; column++) {
      const x = start.x + column * (size.width + gap)
      const y = start.y + row * (size.height + gap)
      const spot = { x: x - gap / 2, y: y - gap / 2, width: size.width + gap, height: size.height + gap }
      if (!taken.some((rect) => overlaps(rect, spot))) return { x, y }
    }
  }
}

function sizeOf(child: GroupKind | 'node'): Size {
  return child === 'node' ? leafBox : emptySize(child)
}

/** What an empty group of a kind measures: the model says. */
function emptySize(kind: GroupKind): Size {
  const alone: Design = { ...emptyDesign(), groups: [{ id: 'one', kind, label: '' }] }
  const { width, height } = rectsOf(alone).get('one') ?? leafBox
  return { width, height }
}

function childOf({ what, id }: PaletteThing): GroupKind | 'node' | undefined {
  if (what === 'service') return 'node'
  return what === 'group' && isGroupKind(id) ? id : undefined
}

function isGroupKind(id: string): id is GroupKind {
  return groupKinds.some((kind) => kind === id)
}

function isSpanKind(id: string): id is SpanKind {
  return spanKinds.some((kind) => kind === id)
}
