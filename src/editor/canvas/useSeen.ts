import { useStore } from '@xyflow/react'
import { useMemo } from 'react'
import type { Rect } from '../../model/index.ts'

/** Views are rounded outwards to tiles of this size, so that panning draws anew only now and then. */
const tile = 800

/** What is near the view, in the drawing's pixels; undefined while nobody `needs` to know. */
export function useSeen(needs: boolean): Rect | undefined {
  const tiles = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!needs) return ''
    const left = Math.floor(-x / zoom / tile) - 1
    const top = Math.floor(-y / zoom / tile) - 1
    const right = Math.ceil((width - x) / zoom / tile) + 1
    const bottom = Math.ceil((height - y) / zoom / tile) + 1
    return [left, top, right - left, bottom - top].join(' ')
  })
  return useMemo(() => {
    const [x, y, width, height] = tiles.split(' ').map((one) => Number(one) * tile)
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
    return { x, y, width, height }
  }, [tiles])
}
