import { ViewportPortal } from '@xyflow/react'
import ChevronsDownUp from 'lucide-react/icons/chevrons-down-up'
import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { memo } from 'react'
import { useStore } from 'zustand'
import { labelOf, type Id } from '../../../model/index.ts'
import type { SceneGroup } from '../../../scene/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { useDerived, useDocument, useSession } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { canvasView } from '../canvasView.ts'
import { collapseHandleAt } from './collapseHandleAt.ts'
import { collapseParts, expandParts, isOpen } from './collapsing.ts'
import { gestureStore } from '../gestureStore.ts'
import { layers } from '../drawn/toFlow.ts'
import { say } from '../words.ts'

/** A handle beside the title of the group under the pointer (or the one selected) that collapses it, and one on every
 *  collapsed group that expands it. The keyboard has commands for both. */
export function CollapseHandles() {
  const dragging = useStore(gestureStore, (state) => state.dragging)
  return dragging ? null : <CollapseHandlesNow />
}

function CollapseHandlesNow() {
  const closed = useDerived(({ scene }) => scene.groups).filter((group) => group.closed)
  const pointed = useSession(
    ({ hovered, selection }) => hovered ?? (selection.size === 1 ? [...selection][0] : undefined),
  )
  const open = useDerived(({ scene }) =>
    pointed === undefined ? undefined : scene.groups.find(({ id, closed: is }) => id === pointed && !is),
  )
  const holds = useDocument(({ design }) => open !== undefined && isOpen(design, open.id))
  return (
    <ViewportPortal>
      {closed.map((group) => (
        <Handle key={group.id} group={group} />
      ))}
      {open && holds ? <Handle key={open.id} group={open} /> : null}
    </ViewportPortal>
  )
}

const Handle = memo(function Handle({ group }: { readonly group: SceneGroup }) {
  const { id } = group
  const isClosed = group.closed !== undefined
  const { x, y } = collapseHandleAt(group)
  const hover = (hovered: Id | undefined) => sessionStore.getState().set({ hovered })
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.collapse} nodrag nopan`}
      data-collapse={id}
      style={{ transform: `translate(${x}px, ${y}px)`, zIndex: layers.handles }}
      aria-label={say(isClosed ? 'expand' : 'collapse', {
        name: labelOf(documentStore.getState().design, id),
      })}
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(undefined)}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        if (isClosed) expandParts([id])
        else collapseParts([id])
        // The handle goes with what it did: keys belong to the drawing again.
        canvasView.focus()
      }}
    >
      {isClosed ? <ChevronsUpDown size={13} /> : <ChevronsDownUp size={13} />}
    </button>
  )
})
