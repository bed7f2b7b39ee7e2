import { EditRefused, type Id, type Point } from '../../model/index.ts'
import { documentStore, sessionStore, type DropTarget } from '../../store/index.ts'
import { currentText, refusalText } from '../i18n/index.ts'
import { dragParts, type DropPlace, type PartsDrag } from './dragParts.ts'
import { gestureStore } from './gestureStore.ts'
import { say } from './words.ts'

interface Gesture {
  readonly name: string
  readonly label: string
  readonly drag: PartsDrag
  place: DropPlace
}

let gestures = 0
let current: Gesture | undefined
/** The newest move of this frame. */
let awaited:
  | { readonly frame: number; readonly by: Point; readonly pointer: Point; readonly keepParent: boolean }
  | undefined

/** Begins dragging a part, together with the selection when it belongs to it; Alt drags copies. */
export function beginDrag(id: Id, copies: boolean): void {
  const { design, edit } = documentStore.getState()
  const { selection, select } = sessionStore.getState()
  const ids = selection.has(id) ? [...selection] : [id]
  gestures += 1
  const name = `drag-${gestures}`
  try {
    const drag = dragParts(design, ids, copies)
    current = { name, label: say(copies ? 'duplicate' : 'move'), drag, place: {} }
    gestureStore.setState({ dragging: true })
    if (copies) edit(current.label, () => drag.base, { gesture: name, select: drag.ids })
    else if (!selection.has(id)) select([id])
  } catch (error) {
    current = undefined
    tell(error)
  }
}

/** The dragged parts stand `by` away from where they began; `pointer` decides the group. Moves within one frame make
 *  one edit. */
export function dragTo(by: Point, pointer: Point, keepParent: boolean): void {
  awaited ??= { frame: requestAnimationFrame(moveNow), by, pointer, keepParent }
  awaited = { frame: awaited.frame, by, pointer, keepParent }
}

function moveNow(): void {
  const move = awaited
  awaited = undefined
  if (!current || !move) return
  cancelAnimationFrame(move.frame)
  const { by, pointer, keepParent } = move
  const { drag, name, label } = current
  const place = drag.placeAt(pointer, keepParent)
  current.place = place
  try {
    documentStore
      .getState()
      .edit(label, () => drag.moved(whole(by), place), { gesture: name, select: drag.ids })
    showTarget(place)
  } catch (error) {
    tell(error)
  }
}

/** Lets go: where the group refuses the parts they return, and the reason is said. */
export function endDrag(): void {
  moveNow()
  const gesture = current
  current = undefined
  gestureStore.setState({ dragging: false })
  sessionStore.getState().set({ dropTarget: undefined })
  if (!gesture?.place.refused) return
  documentStore.getState().abandon(gesture.name)
  tell(new EditRefused(gesture.place.refused.why))
}

/** Takes the drag under way back. Gives whether there was one. */
export function cancelDrag(): boolean {
  awaited = undefined
  if (!current) return false
  documentStore.getState().abandon(current.name)
  current = undefined
  gestureStore.setState({ dragging: false })
  sessionStore.getState().set({ dropTarget: undefined })
  return true
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
