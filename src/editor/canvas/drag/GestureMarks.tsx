import { ViewportPortal } from '@xyflow/react'
import { useStore } from 'zustand'
import type { Rect } from '../../../model/index.ts'
import { useDerived, useDocument, useSession } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { gestureStore } from '../gestureStore.ts'
import type { SnapLine } from './snapLine.ts'
import { layers } from '../drawn/toFlow.ts'

/** What shows only while something is dragged: lines of alignment, the line a part would be put into; and the locks of
 *  what is selected. */
export function GestureMarks() {
  const lines = useStore(gestureStore, (state) => state.snapLines)
  const target = useStore(gestureStore, (state) => state.overEdge)
  const locked = useLocked()
  if (lines.length === 0 && !target && locked.length === 0) return null
  return (
    <ViewportPortal>
      <svg
        className={styles.titles}
        style={{ zIndex: layers.handles }}
        width="1"
        height="1"
        aria-hidden="true"
      >
        {target ? (
          <polyline
            className={styles.edgeTarget}
            points={target.points.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ) : null}
        {lines.map((line) => (
          <Line key={`${line.axis} ${line.at} ${line.from}`} line={line} />
        ))}
        {locked.map((rect) => (
          <Lock key={`${rect.x} ${rect.y}`} rect={rect} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

function Line({ line: { axis, at, from, to, gap } }: { readonly line: SnapLine }) {
  const middle = (from + to) / 2
  const [x1, y1, x2, y2] = axis === 'x' ? [at, from, at, to] : [from, at, to, at]
  return (
    <>
      <line className={styles.snapLine} x1={x1} y1={y1} x2={x2} y2={y2} />
      {gap > 0 ? (
        <text
          className={styles.snapGap}
          x={axis === 'x' ? at + 6 : middle}
          y={axis === 'x' ? middle + 4 : at - 6}
          textAnchor={axis === 'x' ? 'start' : 'middle'}
        >
          {gap}
        </text>
      ) : null}
    </>
  )
}

/** A padlock at the upper right corner. */
function Lock({ rect: { x, y, width } }: { readonly rect: Rect }) {
  return (
    <g transform={`translate(${x + width - 18} ${y + 2})`} className={styles.lock}>
      <rect width="16" height="16" rx="3" />
      <path d="M4.5 7.5h7v5h-7zM6 7.5V5.4a2 2 0 0 1 4 0v2.1" />
    </g>
  )
}

function useLocked(): readonly Rect[] {
  const pinned = useDocument(({ design }) => design.view?.pinned)
  const selection = useSession((session) => session.selection)
  const rects = useDerived((derived) => derived.layout.rects)
  return (pinned ?? []).flatMap((id) => (selection.has(id) ? (rects.get(id) ?? []) : []))
}
