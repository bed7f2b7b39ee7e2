import { useStore } from '@xyflow/react'
import { useMemo } from 'react'
import type { Rect } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { isLarge } from './inSight.ts'

/** Views are rounded outwards to tiles of this size, so that panning draws anew only now and then. */
const tile = 800

/** What of a large drawing is near the view, in the drawing's pixels; undefined of a drawing all of which is drawn. */
export function useSeen(scene: Scene): Rect | undefined {
  const many = isLarge(scene)
  const { bounds } = scene
  const tiles = useStore(({ transform: [x, y, zoom], width, height }) => {
    if (!many) return ''
    const near = nearView({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, bounds)
    return [near.x, near.y, near.width, near.height].join(' ')
  })
  return useMemo(() => {
    const [x, y, width, height] = tiles.split(' ').map(Number)
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
    return { x, y, width, height }
  }, [tiles])
}

/** The tiles of a view and one more on each side, as far as the drawing goes: while all of it is near, nothing changes
 *  however the view moves. */
export function nearView(view: Rect, drawing: Rect): Rect {
  const [left, right] = near(view.x, view.x + view.width, drawing.x, drawing.x + drawing.width)
  const [top, bottom] = near(view.y, view.y + view.height, drawing.y, drawing.y + drawing.height)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function near(from: number, to: number, first: number, last: number): readonly [number, number] {
  const low = Math.floor(first / tile)
  const high = Math.ceil(last / tile)
  const within = (tiles: number) => Math.max(low, Math.min(high, tiles)) * tile
  return [within(Math.floor(from / tile) - 1), within(Math.ceil(to / tile) + 1)]
}
