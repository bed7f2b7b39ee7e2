import { useEffect, useLayoutEffect, useState } from 'react'
import { useStore } from 'zustand'
import { atATime, measuredRows, measureSome } from './measuredRows.ts'

/** So many rows are drawn whatever comes: nothing need be known of them before. */
export const drawnAtOnce = 60

/** How high the row with a message is, in pixels; undefined while that is not known. */
export type RowHeights = (message: string) => number | undefined

interface MeasuredList {
  /** For the element around the rows. */
  readonly listRef: (element: Element | null) => void
  readonly heightOf: RowHeights
  /** It is certain where the list ends. */
  readonly isMeasured: boolean
}

/** How high the rows of a long list will be, before they are drawn: what stands below it stays where it is. */
export function useRowHeights(messages: readonly string[]): MeasuredList {
  const [list, listRef] = useState<Element | null>(null)
  const heights = useStore(measuredRows, (state) => state.heights)
  const isLong = messages.length > drawnAtOnce
  const unknown = isLong ? messages.filter((message) => !heights.has(message)).length : 0
  // Again with each portion that came to be known, until all are.
  useLayoutEffect(() => {
    if (!list || unknown === 0) return undefined
    // A few that came with an edit are known before it is painted.
    if (unknown <= atATime) return measureSome(list, messages)
    const frame = requestAnimationFrame(() => measureSome(list, messages))
    return () => cancelAnimationFrame(frame)
  }, [list, messages, unknown])
  useEffect(() => {
    if (!list || !isLong) return undefined
    const watch = new ResizeObserver(() => measureSome(list, messages))
    watch.observe(list)
    return () => watch.disconnect()
  }, [list, messages, isLong])
  return { listRef, heightOf: (message) => heights.get(message), isMeasured: unknown === 0 }
}
