import { useStore } from '@xyflow/react'
import { useEffect } from 'react'
import { contains, overlaps, type Id, type Rect } from '../../../model/index.ts'
import { derivedStore, sessionStore } from '../../../store/index.ts'
import { useSession } from '../../ui/useStores.ts'
import type { SelectionMode } from './selecting.ts'

interface MarqueeProps {
  /** What was selected when the pointer went down, and what the keys held then ask for. */
  readonly begun: () => { readonly selection: ReadonlySet<Id>; readonly mode: SelectionMode }
}

/** Selects what the marquee touches; groups only when they lie within it, for it often begins inside one. */
export function Marquee({ begun }: MarqueeProps) {
  const frame = useStore((state) => state.userSelectionRect)
  const transform = useStore((state) => (state.userSelectionRect ? state.transform : undefined))
  const tool = useSession((session) => session.tool)
  useEffect(() => {
    if (tool === 'group' || !frame || !transform || frame.width + frame.height < 4) return
    const [x, y, zoom] = transform
    const rect = {
      x: (frame.x - x) / zoom,
      y: (frame.y - y) / zoom,
      width: frame.width / zoom,
      height: frame.height / zoom,
    }
    const { selection, mode } = begun()
    sessionStore.getState().choose(combined(selection, touchedBy(rect), mode))
  }, [frame, transform, begun, tool])
  return null
}

function touchedBy(rect: Rect): Id[] {
  const { nodes, groups } = derivedStore.getState().scene
  return [
    ...groups.filter((group) => contains(rect, group.rect)),
    ...nodes.filter((node) => overlaps(rect, node.rect)),
  ].map((part) => part.id)
}

function combined(before: ReadonlySet<Id>, touched: readonly Id[], mode: SelectionMode): Iterable<Id> {
  switch (mode) {
    case 'replace':
      return touched
    case 'add':
      return new Set([...before, ...touched])
    case 'subtract':
      return [...before].filter((id) => !touched.includes(id))
  }
}
