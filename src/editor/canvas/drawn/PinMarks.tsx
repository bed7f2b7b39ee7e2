import { ViewportPortal } from '@xyflow/react'
import Pin from 'lucide-react/icons/pin'
import { useMemo } from 'react'
import type { Point } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { useDerived, useDocument } from '../../ui/useStores.ts'
import styles from '../Canvas.module.css'
import { layers } from './toFlow.ts'

/** The mark's side, in pixels. */
const size = 14

/** A pin on every part that is locked in place: here, where parts are moved, and in no picture. Screen readers hear it
 *  with the part's name. */
export function PinMarks() {
  const pinned = useDocument(({ design }) => design.view?.pinned)
  return pinned && pinned.length > 0 ? <Marks pinned={pinned} /> : null
}

function Marks({ pinned }: { readonly pinned: readonly string[] }) {
  const scene = useDerived((derived) => derived.scene)
  const places = useMemo(() => pinPlaces(scene, new Set(pinned)), [scene, pinned])
  return (
    <ViewportPortal>
      {places.map(({ id, x, y }) => (
        <span
          key={id}
          className={styles.pin}
          data-pin={id}
          style={{ transform: `translate(${x}px, ${y}px)`, zIndex: layers.titles }}
        >
          <Pin size={10} aria-hidden="true" />
        </span>
      ))}
    </ViewportPortal>
  )
}

/** On the upper left corner of icons, for findings have the right one; in the lower right corner of groups, whose title
 *  is above. */
export function pinPlaces(
  { nodes, groups }: Pick<Scene, 'nodes' | 'groups'>,
  pinned: ReadonlySet<string>,
): readonly (Point & { readonly id: string })[] {
  return [
    ...nodes.map(({ id, iconRect: { x, y } }) => ({ id, x: x - size / 2, y: y - size / 2 })),
    ...groups.map(({ id, rect: { x, y, width, height } }) => ({
      id,
      x: x + width - size - 3,
      y: y + height - size - 3,
    })),
  ].filter(({ id }) => pinned.has(id))
}
