import { useReactFlow, ViewportPortal } from '@xyflow/react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { nodeLabel } from '../../../layout/index.ts'
import { iconCentre, iconRect, inflate, type Id, type Point, type Rect } from '../../../model/index.ts'
import type { SceneNode } from '../../../scene/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { useDerived, useSession } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import {
  beginConnecting,
  cancelConnecting,
  connectTowards,
  finishConnecting,
  offerFollower,
} from '../place/connecting.ts'
import { gestureStore } from '../gestureStore.ts'
import { layers } from '../drawn/toFlow.ts'
import { useGripScale } from './useGripScale.ts'

/** A press that moved less than this is a click: the line then follows the pointer until the next click. */
const clickReach = 5

/** The four handles of the part under the pointer (or the one selected), and the line being drawn from them. */
export function ConnectHandles() {
  const touch = useStore(gestureStore, (state) => state.touch)
  const id = useSession(({ hovered, selection, tool }) => {
    if (tool !== 'select') return undefined
    // A finger does not hover: what appeared under it would take its tap.
    return (touch ? undefined : hovered) ?? (selection.size === 1 ? [...selection][0] : undefined)
  })
  const connecting = useStore(gestureStore, (state) => state.connecting)
  const dragging = useStore(gestureStore, (state) => state.dragging)
  const node = useDerived(({ scene }) =>
    id === undefined || dragging ? undefined : scene.nodes.find((one) => one.id === id),
  )
  useFollowPointer(connecting?.pointer !== undefined && !connecting.held)
  return (
    <ViewportPortal>
      {node && !connecting ? (
        <Handles id={node.id} icon={iconRect(node.rect)} below={belowOf(node)} touch={touch} />
      ) : null}
      {connecting ? <Ghost {...connecting} /> : null}
    </ViewportPortal>
  )
}

interface HandlesProps {
  readonly id: Id
  readonly icon: Rect
  /** Where its name ends. */
  readonly below: number
  readonly touch: boolean
}

/** How far the middle of a handle is from the icon, or the name below it: half of what takes a finger, or a mouse. */
const apart = { touch: 18, mouse: 10 } as const

function Handles({ id, icon, below, touch }: HandlesProps) {
  const flow = useReactFlow()
  const scale = useGripScale()
  const reach = apart[touch ? 'touch' : 'mouse'] * scale
  const { x, y, width, height } = inflate(icon, reach)
  const spots = [
    { x: x + width / 2, y },
    { x: x + width, y: y + height / 2 },
    { x: x + width / 2, y: below + reach },
    { x, y: y + height / 2 },
  ]
  const hover = (hovered: Id | undefined) => sessionStore.getState().set({ hovered })
  return spots.map((spot, i) => (
    <div
      key={i}
      className={`${styles.handle} nodrag nopan`}
      data-touch={touch || undefined}
      style={{
        transform: `translate(${spot.x - 10}px, ${spot.y - 10}px) scale(${scale})`,
        zIndex: layers.handles,
      }}
      // Mouse events, as the parts have: pointer events come before the part's own leaving, which would take this away.
      onMouseEnter={() => hover(id)}
      onMouseLeave={() => hover(undefined)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.stopPropagation()
        event.preventDefault()
        beginConnecting(id, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
      }}
    />
  ))
}

/** Icon and name belong to the part: a press on them takes hold of it. */
function belowOf({ rect, lines, note }: SceneNode): number {
  const icon = iconRect(rect)
  if (note || lines.length === 0) return icon.y + icon.height
  return icon.y + icon.height + nodeLabel.gap + lines.length * nodeLabel.lineHeight
}

interface GhostProps {
  readonly from: Id
  readonly pointer?: Point | undefined
  readonly to?: Id | undefined
}

function Ghost({ from, pointer, to }: GhostProps) {
  const rects = useDerived((state) => state.layout.rects)
  const [start, end] = [rects.get(from), to === undefined ? undefined : rects.get(to)]
  if (!start) return null
  const a = iconCentre(start)
  const b = end ? iconCentre(end) : pointer
  return (
    <svg className={styles.titles} style={{ zIndex: layers.handles }} width="1" height="1" aria-hidden="true">
      {b ? <path d={`M${a.x} ${a.y}L${b.x} ${b.y}`} className={styles.ghost} /> : null}
      <rect {...inflate(iconRect(start), 5)} rx={8} className={styles.ghostEnd} />
      {end ? <rect {...inflate(iconRect(end), 5)} rx={8} className={styles.ghostEnd} /> : null}
    </svg>
  )
}

/** While a line is drawn by pointer, the whole window hears where it goes and where it is let go. */
function useFollowPointer(active: boolean): void {
  const flow = useReactFlow()
  useEffect(() => {
    if (!active) return
    let travelled = 0
    const move = (event: PointerEvent) => {
      travelled += Math.abs(event.movementX) + Math.abs(event.movementY)
      connectTowards(flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }))
    }
    const up = (event: PointerEvent) => {
      if (travelled < clickReach || finishConnectingAt(event, flow)) return
      cancelConnecting()
    }
    // Whatever has the focus: a press on a grip does not bring it to the drawing.
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      cancelConnecting()
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', up, { signal })
    window.addEventListener('keydown', leave, { signal, capture: true })
    return () => stop.abort()
  }, [active, flow])
}

/** Connects to the part under the pointer, or asks for one to come where the drawing is empty. */
function finishConnectingAt(
  { target, clientX, clientY }: PointerEvent,
  flow: ReturnType<typeof useReactFlow>,
): boolean {
  if (gestureStore.getState().connecting?.to !== undefined) return finishConnecting()
  const overDrawing = target instanceof Element && target.closest('.react-flow') !== null
  return overDrawing && offerFollower(flow.screenToFlowPosition({ x: clientX, y: clientY }))
}
