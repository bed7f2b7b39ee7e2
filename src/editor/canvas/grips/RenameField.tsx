import { useStore, ViewportPortal } from '@xyflow/react'
import { useRef, type FocusEvent, type KeyboardEvent, type PointerEvent } from 'react'
import { noteService } from '../../../catalog/index.ts'
import { indexOf, rename, type Id, type Point } from '../../../model/index.ts'
import { documentStore, sessionStore, type DerivedState } from '../../../store/index.ts'
import { useDerived, useSession } from '../../ui/useStores.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import styles from '../Canvas.module.css'
import { canvasView } from '../canvasView.ts'
import { layers } from '../drawn/toFlow.ts'

const renaming = { en: 'Rename', ko: '이름 바꾸기' }

/** The field's width, and what stays free between it and the canvas's edge, in pixels. */
const width = 168
const edge = 8

/** The field that renames a part where it stands. Enter (in a note Mod+Enter) and leaving it take the name, Escape only the
 *  words of a note. */
export function RenameField() {
  const id = useSession((session) => session.renaming)
  const place = useDerived((derived) => (id === undefined ? undefined : keyOf(placeOf(derived, id))))
  if (id === undefined || place === undefined) return null
  return <Field key={id} id={id} place={place} />
}

function Field({ id, place }: { readonly id: Id; readonly place: string }) {
  const done = useRef(false)
  const [x = 0, y = 0, anchor = 0.5] = place.split(' ').map(Number)
  const { scale, aside } = useWithin(x, anchor)
  const finish = (label: string | undefined, focusCanvas: boolean) => {
    if (done.current) return
    done.current = true
    sessionStore.getState().set({ renaming: undefined })
    if (label !== undefined && label.trim() !== labelOf(id))
      tryEdit(stepLabel(renaming, [id]), (design) => rename(design, id, label.trim()))
    if (focusCanvas) canvasView.focus()
  }
  const field = {
    ref: selectWords,
    style: {
      width,
      transform: `translate(${x + aside}px, ${y}px) scale(${scale}) translate(${-100 * anchor}%, -50%)`,
      zIndex: layers.handles + 1,
    },
    'aria-label': renaming[sessionStore.getState().language],
    defaultValue: labelOf(id),
    maxLength: 1000,
    onBlur: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => finish(event.target.value, false),
    onPointerDown: (event: PointerEvent) => event.stopPropagation(),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      event.stopPropagation()
      if (event.nativeEvent.isComposing) return
      // A note has lines of its own, as text has wherever people write it.
      const isDone = isNote(id) ? event.ctrlKey || event.metaKey : !event.shiftKey
      if (event.key === 'Enter' && isDone) finish(event.currentTarget.value, true)
      // Words written into a note are work, a name half typed is not.
      if (event.key === 'Escape') finish(isNote(id) ? event.currentTarget.value : undefined, true)
    },
  }
  return (
    <ViewportPortal>
      {isNote(id) ? (
        <textarea {...field} rows={4} className={`${styles.rename} ${styles.write} nodrag nopan nowheel`} />
      ) : (
        <input {...field} className={`${styles.rename} nodrag nopan nowheel`} />
      )}
    </ViewportPortal>
  )
}

/** Once, as it comes: a function made anew in each rendering would select what is being typed while the view glides. */
function selectWords(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.select()
}

/** Readable however far the drawing is away, and within the canvas to its full width. */
function useWithin(x: number, anchor: number): { readonly scale: number; readonly aside: number } {
  const [left, zoom] = [useStore(({ transform }) => transform[0]), useStore(({ transform }) => transform[2])]
  const room = useStore((state) => state.width) - 2 * edge
  const scale = Math.min(Math.max(1, 1 / zoom), room / (width * zoom))
  const begins = left + x * zoom - anchor * width * scale * zoom
  const last = edge + room - width * scale * zoom
  return { scale, aside: (Math.max(edge, Math.min(begins, last)) - begins) / zoom }
}

function isNote(id: Id): boolean {
  return indexOf(documentStore.getState().design).nodes.get(id)?.service === noteService
}

function labelOf(id: Id): string {
  const { nodes, groups, spans, edges } = indexOf(documentStore.getState().design)
  return (nodes.get(id) ?? groups.get(id) ?? spans.get(id) ?? edges.get(id))?.label ?? ''
}

/** Where the label stands: its middle, or its start (anchor 0). */
function placeOf({ scene }: DerivedState, id: Id): (Point & { readonly anchor: number }) | undefined {
  const node = scene.nodes.find((one) => one.id === id)
  // The words of a note are written where they stand.
  if (node?.note) return { x: node.rect.x - 4, y: node.rect.y + node.rect.height / 2, anchor: 0 }
  if (node)
    return {
      x: node.rect.x + node.rect.width / 2,
      y: node.iconRect.y + node.iconRect.height + 14,
      anchor: 0.5,
    }
  const titled = scene.groups.find((one) => one.id === id) ?? scene.spans.find((one) => one.id === id)
  if (titled) {
    const anchor = 'anchor' in titled && titled.anchor === 'middle' ? 0.5 : 0
    return { x: titled.title.x, y: titled.title.y - 4, anchor }
  }
  const edge = scene.edges.find((one) => one.id === id)
  return edge && { ...edge.middle, anchor: 0.5 }
}

/** A string, so that the field renders again only when the place changed. */
function keyOf(place: ReturnType<typeof placeOf>): string | undefined {
  return place && `${place.x} ${place.y} ${place.anchor}`
}
