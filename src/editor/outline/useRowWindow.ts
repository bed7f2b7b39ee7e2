import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useState, type RefObject } from 'react'
import type { Id } from '../../model/index.ts'
import type { OutlineRow } from './outlineRows.ts'

/** Of a row whose name is on one line: `--control-small`. */
const usualRem = 1.75
/** So many rows are drawn above and below those in sight. */
const around = 12

interface PlacedRow {
  readonly row: OutlineRow
  /** Its place among all rows, from 0. */
  readonly index: number
  /** From the top of the list, in pixels. */
  readonly top: number
}

export interface RowWindow {
  /** The rows that are in the page. */
  readonly drawn: readonly PlacedRow[]
  /** What all rows take, in pixels. */
  readonly height: number
  /** For the element of each row, which says its place as `data-index`. */
  readonly measure: (element: Element | null) => void
  /** Brings a row into sight; nothing happens where there is none such. */
  readonly show: (id: Id) => void
}

/** Rows near those in sight, and the one the keyboard reaches: no more of the outline of a large drawing is put into the
 *  page. Every row says its level, its place and of how many, so that readers of the screen miss none. */
export function useRowWindow(
  tree: RefObject<HTMLElement | null>,
  rows: readonly OutlineRow[],
  at: OutlineRow | undefined,
): RowWindow {
  const [usualHeight] = useState(
    () => usualRem * parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  const reached = at ? rows.indexOf(at) : -1
  // oxlint-disable-next-line react/incompatible-library -- what it gives is asked for at every rendering
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => usualHeight,
    getItemKey: (place) => rows[place]?.id ?? place,
    overscan: around,
    // The first frame has rows already: as many as the window could hold.
    initialRect: { width: 0, height: window.innerHeight },
    rangeExtractor: (range: Range) => including(defaultRangeExtractor(range), reached),
  })
  const show = useCallback(
    (id: Id) => {
      const { count, getItemKey } = virtual.options
      for (let place = 0; place < count; place++)
        if (getItemKey(place) === id) return virtual.scrollToIndex(place)
    },
    [virtual],
  )
  return {
    drawn: virtual.getVirtualItems().flatMap(({ index, start }) => {
      const row = rows[index]
      return row ? [{ row, index, top: start }] : []
    }),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    show,
  }
}

function including(places: readonly number[], place: number): number[] {
  if (place < 0 || places.includes(place)) return [...places]
  return [...places, place].toSorted((one, other) => one - other)
}
