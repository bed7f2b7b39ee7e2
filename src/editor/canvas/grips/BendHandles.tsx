import { useReactFlow, ViewportPortal } from '@xyflow/react'
import type { PointerEvent } from 'react'
import { isLevel, isMovable } from '../../../layout/index.ts'
import type { Id, Point } from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { useDerived, useDocument, useSession } from '../../ui/useStores.ts'
import { beginBending, bendableLine } from './bending.ts'
import styles from '../Canvas.module.css'
import { layers } from '../drawn/toFlow.ts'
import { pullGrip } from './pullGrip.ts'
import { useGripScale } from './useGripScale.ts'

/** Half a handle's side, in pixels. */
const reach = 5

/** A handle in the middle of each stretch of the selected line; drawing it across gives the line another way. */
export function BendHandles() {
  const selection = useSession((state) => state.selection)
  const id = useDocument(({ design }) => bendableLine(design, selection))
  const points = useDerived(({ layout }) => (id === undefined ? undefined : layout.routes.get(id)?.points))
  if (id === undefined || !points) return null
  return (
    <ViewportPortal>
      {points.map((_, at) =>
        isMovable(points, at) ? <BendHandle key={at} id={id} points={points} at={at} /> : null,
      )}
    </ViewportPortal>
  )
}

interface BendHandleProps {
  readonly id: Id
  readonly points: readonly Point[]
  /** The stretch from this point to the next. */
  readonly at: number
}

function BendHandle({ id, points, at }: BendHandleProps) {
  const flow = useReactFlow()
  const scale = useGripScale()
  const [a, b] = [points[at], points[at + 1]]
  if (!a || !b) return null
  const [x, y] = [(a.x + b.x) / 2 - reach, (a.y + b.y) / 2 - reach]
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const { gesture, bend } = beginBending(id, points, at)
    const move = ({ clientX, clientY }: globalThis.PointerEvent) =>
      bend(flow.screenToFlowPosition({ x: clientX, y: clientY }))
    pullGrip(event, { gesture, move })
  }
  return (
    <div
      className={`${styles.bend} nodrag nopan`}
      data-bend={at}
      style={{
        transform: `translate(${x}px, ${y}px) scale(${scale})`,
        cursor: isLevel(points, at) ? 'ns-resize' : 'ew-resize',
        zIndex: layers.handles,
      }}
      onPointerDown={begin}
      // The first click of a double click on the line brought the handle under the pointer.
      onDoubleClick={() => sessionStore.getState().set({ renaming: id })}
    />
  )
}
