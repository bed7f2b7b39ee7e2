import {
  EditRefused,
  indexOf,
  unionRect,
  rectsOf,
  type Design,
  type Id,
  type Point,
  type Rect,
} from '../../../model/index.ts'
import type { Routes } from '../../../layout/index.ts'
import {
  derivedStore,
  documentStore,
  sessionStore,
  settled,
  stir,
  withHullRoom,
  type DropTarget,
} from '../../../store/index.ts'
import { currentText, refusalText } from '../../i18n/index.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { dragParts, type DropPlace, type PartsDrag } from './dragParts.ts'
import { edgeAt } from './edgeAt.ts'
import { gestureStore } from '../gestureStore.ts'
import { insertOnEdge } from './insertOnEdge.ts'
import { joinHull, tellJoined } from './joinHull.ts'
import { offerEveryZoneSoon } from './offerEveryZoneSoon.ts'
import type * as tools from './dragTools.ts'
import type { Snapped } from './snapping.ts'
import { say } from '../words.ts'

interface Gesture {
  readonly name: string
  /** What was taken hold of: it moves, or copies of it do. */
  readonly held: readonly Id[]
  readonly label: string
  readonly drag: PartsDrag
  readonly copies: boolean
  /** Around all that is dragged, where it began. */
  readonly box: Rect | undefined
  /** What it may come into line with. */
  readonly others: readonly Rect[]
  /** A single part without lines can be put into one; its ways as they were, for later they make way for it. */
  readonly insertable?: { readonly id: Id; readonly routes: Routes } | undefined
  place: DropPlace
  /** How far it has gone. */
  last?: Omit<Move, 'frame'>
}

interface Move {
  readonly frame: number
  readonly by: Point
  readonly pointer: Point
  readonly keepParent: boolean
}

const grid = 8
const moving = { en: 'Move', ko: '이동' }
/** What a copy is called in the list of steps. */
const copying = { en: 'Duplicate', ko: '복제' }

let loaded: typeof tools | undefined

/** Fetches what lines up what is dragged, and copies it: nothing is dragged before the drawing is there. */
export async function loadDragTools(): Promise<void> {
  loaded = await import('./dragTools.ts')
}

let gestures = 0
let current: Gesture | undefined
/** The newest move of this frame. */
let awaited: Move | undefined
let stopFollowing: (() => void) | undefined

/** Begins dragging a part, together with the selection when it belongs to it; Alt drags copies. */
export function beginDrag(id: Id, copies: boolean): void {
  stir()
  const { selection } = sessionStore.getState()
  begin(selection.has(id) ? [...selection] : [id], copies)
  if (!current) return
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('keyup', onKey, true)
  window.addEventListener('pointerup', endForgotten)
  window.addEventListener('pointercancel', endForgotten)
  stopFollowing = loaded?.heldWhileScrolling()
}

/** Once the pointer is up nothing is held: of a part that has gone from the page meanwhile React Flow tells no end. */
function endForgotten(): void {
  const name = current?.name
  setTimeout(() => {
    if (current?.name !== name || !current) return
    const index = indexOf(documentStore.getState().design)
    if (current.drag.ids.every((id) => index.has(id))) endDrag()
    else cancelDrag()
  })
}

/** Alt pressed on the way: copies go on, and what was dragged is back where it stood. Released, the other way round. */
export function dragCopies(copies: boolean): void {
  if (!current || current.copies === copies) return
  const { name, held, last } = current
  documentStore.getState().abandon(name)
  current = undefined
  begin(held, copies)
  if (last) moveTo(last)
}

function onKey(event: KeyboardEvent): void {
  if (event.type === 'keydown' && event.key === 'Escape' && cancelDrag()) {
    event.preventDefault()
    event.stopPropagation()
  }
  if (event.key !== 'Alt') return
  // Alone it would go to the browser's menu.
  event.preventDefault()
  dragCopies(event.type === 'keydown')
}

function begin(held: readonly Id[], wantsCopies: boolean): void {
  const { design, edit } = documentStore.getState()
  const { selection, select, notify } = sessionStore.getState()
  gestures += 1
  const name = `drag-${gestures}`
  // Until what copies is fetched the parts themselves are moved, and the step is called that.
  const copy = wantsCopies ? loaded?.duplicate : undefined
  const copies = copy !== undefined
  try {
    const drag = dragParts(design, held, copy)
    if (drag.ids.length === 0) {
      select(held)
      notify('info', say('locked'))
      return
    }
    current = {
      name,
      held,
      label: stepLabel(copies ? copying : moving, copies ? held : drag.ids),
      drag,
      copies,
      ...surroundings(design, drag),
      insertable: copies ? undefined : insertableOf(design, drag.ids),
      place: {},
    }
    gestureStore.setState({ dragging: true })
    if (copies) edit(current.label, () => drag.base, { gesture: name, select: drag.ids })
    else if (!held.every((id) => selection.has(id))) select(held)
  } catch (error) {
    current = undefined
    tell(error)
  }
}

/** The dragged parts stand `by` away from where they began; `pointer` decides the group. Moves within one frame make
 *  one edit. */
export function dragTo(by: Point, pointer: Point, keepParent: boolean): void {
  stir()
  awaited ??= { frame: requestAnimationFrame(moveNow), by, pointer, keepParent }
  awaited = { frame: awaited.frame, by, pointer, keepParent }
}

function moveNow(): void {
  const move = awaited
  awaited = undefined
  if (!move) return
  cancelAnimationFrame(move.frame)
  moveTo(move)
}

function moveTo(move: Omit<Move, 'frame'>): void {
  if (!current) return
  const { pointer, keepParent } = move
  const { drag, name, label } = current
  current.last = move
  const place = drag.placeAt(pointer, keepParent)
  const { by, lines } = snapped(current, whole(move.by))
  current.place = place
  try {
    documentStore
      .getState()
      .edit(label, () => drag.moved(whole(by), place), { gesture: name, select: drag.ids })
    gestureStore.setState({ snapLines: lines, overEdge: overEdge(current, pointer) })
    showTarget(place)
  } catch (error) {
    tell(error)
  }
}

/** Lets go: where the group refuses the parts they return, and the reason is said. */
export function endDrag(): void {
  moveNow()
  const gesture = current
  const { overEdge: edge } = gestureStore.getState()
  finish()
  if (!gesture) return
  if (gesture.place.refused) {
    documentStore.getState().abandon(gesture.name)
    tell(new EditRefused(gesture.place.refused.why))
    return
  }
  const { base, ids } = gesture.drag
  const [id] = ids
  if (id === undefined) return
  const last = (change: (design: Design) => Design) =>
    documentStore.getState().edit(gesture.label, change, { gesture: gesture.name, select: ids })
  // A copy was nowhere before.
  const stood = gesture.copies ? undefined : base
  if (ids.length === 1) last((design) => joinHull(design, id, stood))
  last((design) => withHullRoom(base, settled(base, design, ids)))
  if (edge) last((design) => insertOnEdge(design, edge.id, id))
  documentStore.getState().finish(gesture.name)
  tellJoined(base, documentStore.getState().design, id)
  if (gesture.place.change && gesture.drag.ids.length === 1) offerEveryZoneSoon(id)
}

/** Takes the drag under way back. Gives whether there was one. */
export function cancelDrag(): boolean {
  awaited = undefined
  if (!current) return false
  documentStore.getState().abandon(current.name)
  finish()
  return true
}

function finish(): void {
  current = undefined
  window.removeEventListener('keydown', onKey, true)
  window.removeEventListener('keyup', onKey, true)
  window.removeEventListener('pointerup', endForgotten)
  window.removeEventListener('pointercancel', endForgotten)
  stopFollowing?.()
  gestureStore.setState({ dragging: false, snapLines: [], overEdge: undefined })
  sessionStore.getState().set({ dropTarget: undefined })
}

/** Where the parts come to stand: in line with others, or on the grid, as the person wants it. */
function snapped({ box, others }: Gesture, by: Point): Snapped {
  const { snap: wantsLine, grid: wantsGrid } = sessionStore.getState()
  if (!box || !loaded) return { by, lines: [] }
  if (wantsGrid) return { by: loaded.keepToGrid(box, by, grid), lines: [] }
  return wantsLine ? loaded.snapTo(box, by, others) : { by, lines: [] }
}

/** What is dragged lines up with its like: nodes with nodes, groups with the groups beside them. */
function surroundings(design: Design, { ids, base }: PartsDrag): Pick<Gesture, 'box' | 'others'> {
  const rects = rectsOf(base)
  const dragged = new Set(ids)
  const isNodes = base.nodes.some(({ id }) => dragged.has(id))
  const homes = new Set(base.groups.filter(({ id }) => dragged.has(id)).map(({ parent }) => parent))
  const alike = isNodes ? design.nodes : design.groups.filter(({ parent }) => homes.has(parent))
  return {
    box: unionRect(ids.flatMap((id) => rects.get(id) ?? [])),
    others: alike.flatMap(({ id }) => (dragged.has(id) ? [] : (rects.get(id) ?? []))),
  }
}

function insertableOf(design: Design, [id, ...others]: readonly Id[]): Gesture['insertable'] {
  const single = id !== undefined && others.length === 0 && design.nodes.some((node) => node.id === id)
  if (!single || design.edges.some(({ from, to }) => from === id || to === id)) return undefined
  return { id, routes: derivedStore.getState().layout.routes }
}

function overEdge({ insertable, drag }: Gesture, pointer: Point) {
  if (!insertable) return undefined
  const { id: node, routes } = insertable
  const id = edgeAt(drag.base.edges, routes, pointer, node)
  return id === undefined ? undefined : { id, points: routes.get(id)?.points ?? [] }
}

function showTarget({ change, refused }: DropPlace): void {
  const next: DropTarget | undefined = refused
    ? refused.by === undefined
      ? undefined
      : { id: refused.by, allowed: false, reason: refusalNow(new EditRefused(refused.why)) }
    : change?.into === undefined
      ? undefined
      : { id: change.into, allowed: true }
  const { dropTarget, set } = sessionStore.getState()
  if (dropTarget?.id !== next?.id || dropTarget?.allowed !== next?.allowed) set({ dropTarget: next })
}

/** Coordinates in files are whole pixels. */
function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}

function refusalNow(error: EditRefused): string {
  return refusalText(error, currentText(), sessionStore.getState().language)
}

function tell(error: unknown): void {
  if (!(error instanceof EditRefused)) throw error
  sessionStore.getState().notify('refused', refusalNow(error))
}
