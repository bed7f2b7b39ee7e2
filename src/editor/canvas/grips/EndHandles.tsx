import { useReactFlow, ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import type { EdgeEnd } from '../../../model/index.ts'
import { useDerived, useDocument, useSession } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { layers } from '../drawn/toFlow.ts'
import { gestureStore } from '../gestureStore.ts'
import { beginReconnecting } from '../place/reconnecting.ts'
import { bendableLine } from './bending.ts'
import { endGrips } from './endGrips.ts'
import { useGripScale } from './useGripScale.ts'

/** Half a handle's side, in pixels. */
const reach = 10

const ends: readonly EdgeEnd[] = ['from', 'to']

/** A handle at each end of the selected line; drawn to another part, the line ends there. */
export function EndHandles() {
  const flow = useReactFlow()
  const scale = useGripScale()
  const selection = useSession((state) => state.selection)
  const id = useDocument(({ design }) => bendableLine(design, selection))
  const points = useDerived(({ layout }) => (id === undefined ? undefined : layout.routes.get(id)?.points))
  const connecting = useStore(gestureStore, (state) => state.connecting)
  const touch = useStore(gestureStore, (state) => state.touch)
  if (id === undefined || !points || connecting) return null
  const grips = endGrips(points, scale)
  return (
    <ViewportPortal>
      {ends.map((end) => {
        const at = grips[end]
        return at ? (
          <div
            key={end}
            className={`${styles.handle} nodrag nopan`}
            data-end={end}
            data-touch={touch || undefined}
            style={{
              transform: `translate(${at.x - reach}px, ${at.y - reach}px) scale(${scale})`,
              zIndex: layers.handles,
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.stopPropagation()
              event.preventDefault()
              const pointer = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
              beginReconnecting(id, end, pointer)
            }}
          />
        ) : null
      })}
    </ViewportPortal>
  )
}
