import { useReactFlow, ViewportPortal } from '@xyflow/react'
import type { PointerEvent } from 'react'
import { makeRoom } from '../../../layout/index.ts'
import { isPinned, resizeGroup, type Design, type Id, type Point, type Rect } from '../../../model/index.ts'
import { documentStore, withHullRoom } from '../../../store/index.ts'
import { useDerived, useDocument, useSession } from '../../ui/useStores.ts'
import { stepLabel } from '../../ui/stepLabel.ts'
import { tryEdit } from '../../ui/tryEdit.ts'
import styles from '../Canvas.module.css'
import { layers } from '../drawn/toFlow.ts'
import { pullGrip } from './pullGrip.ts'
import { useGripScale } from './useGripScale.ts'

/** Which sides a handle moves: -1 the left or top one, 1 the right or bottom one. */
const handles = [
  { x: -1, y: -1, cursor: 'nwse-resize' },
  { x: 0, y: -1, cursor: 'ns-resize' },
  { x: 1, y: -1, cursor: 'nesw-resize' },
  { x: 1, y: 0, cursor: 'ew-resize' },
  { x: 1, y: 1, cursor: 'nwse-resize' },
  { x: 0, y: 1, cursor: 'ns-resize' },
  { x: -1, y: 1, cursor: 'nesw-resize' },
  { x: -1, y: 0, cursor: 'ew-resize' },
] as const

const resizing = { en: 'Resize', ko: '크기 조절' }

let gestures = 0

/** Handles around the one selected group. */
export function ResizeHandles() {
  const id = useSession(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const box = useDerived(({ scene }) =>
    id === undefined ? undefined : scene.groups.find((one) => one.id === id),
  )
  const locked = useDocument(({ design }) => id !== undefined && isPinned(design, id))
  if (!box || box.closed || locked) return null
  return (
    <ViewportPortal>
      {handles.map((side) => (
        <ResizeHandle key={`${side.x} ${side.y}`} id={box.id} rect={box.rect} side={side} />
      ))}
    </ViewportPortal>
  )
}

interface ResizeHandleProps {
  readonly id: Id
  readonly rect: Rect
  readonly side: (typeof handles)[number]
}

function ResizeHandle({ id, rect, side }: ResizeHandleProps) {
  const flow = useReactFlow()
  const scale = useGripScale()
  const at = { x: rect.x + (rect.width * (side.x + 1)) / 2, y: rect.y + (rect.height * (side.y + 1)) / 2 }
  const pointOf = (event: { clientX: number; clientY: number }) =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
  const begin = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const begun = { base: documentStore.getState().design, rect, side, from: pointOf(event) }
    gestures += 1
    const gesture = `resize-${gestures}`
    event.currentTarget.setPointerCapture(event.pointerId)
    pullGrip(event, {
      gesture,
      move: (moved) => resizeTo(id, begun, pointOf(moved), gesture),
      end: () =>
        tryEdit(
          stepLabel(resizing, [id]),
          (design) => withHullRoom(begun.base, makeRoom(begun.base, design, id)),
          { gesture, select: [id] },
        ),
    })
  }
  return (
    <div
      className={`${styles.resize} nodrag nopan`}
      style={{
        transform: `translate(${at.x - 6}px, ${at.y - 6}px) scale(${scale})`,
        cursor: side.cursor,
        zIndex: layers.handles,
      }}
      onPointerDown={begin}
    />
  )
}

interface Begun {
  readonly base: Design
  readonly rect: Rect
  readonly side: (typeof handles)[number]
  readonly from: Point
}

function resizeTo(id: Id, { base, rect, side, from }: Begun, to: Point, gesture: string): void {
  const [dx, dy] = [Math.round(to.x - from.x), Math.round(to.y - from.y)]
  const wanted = {
    x: rect.x + (side.x < 0 ? dx : 0),
    y: rect.y + (side.y < 0 ? dy : 0),
    width: rect.width + side.x * dx,
    height: rect.height + side.y * dy,
  }
  if (wanted.width < 1 || wanted.height < 1) return
  tryEdit(stepLabel(resizing, [id]), () => resizeGroup(base, id, wanted), { gesture, select: [id] })
}
