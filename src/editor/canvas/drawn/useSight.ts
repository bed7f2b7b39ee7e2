import { useStore, useStoreApi } from '@xyflow/react'
import { useEffect, useMemo, useState } from 'react'
import { contains, sameRect, type Rect } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { createCloseBy, regionAround } from './closeBy.ts'
import { farthest, growTowards, isLacking, tile } from './growing.ts'
import { countIn, isLarge } from './inSight.ts'
import { createPace } from './pace.ts'
import type { Sight } from './sight.ts'

/** As many parts and lines at least come in one frame where the view is blank. */
const blank = 24

interface Grown {
  /** What should be in the page. */
  readonly near: Rect
  /** In which is looked for it. */
  readonly region: Rect
  /** What is. */
  readonly shown: Rect
  readonly lacking: boolean
}

/** What of a large drawing is in the page as the view moves: hundreds of parts that come into sight at once, as on the way
 *  from far away, come over several frames, and so does what is painted. */
export function useSight(scene: Scene, tiny: boolean): Sight {
  const store = useStoreApi()
  const far = isLarge(scene) && tiny
  const near = useNear(scene, isLarge(scene) && !tiny)
  const [last, setLast] = useState<Grown>()
  const [closeBy] = useState(createCloseBy)
  const [paceOf] = useState(createPace)
  const [complete, setComplete] = useState(false)
  const [beneath, setBeneath] = useState(false)
  const grow = (before: Grown | undefined, near: Rect, pace: number): Grown => {
    const view = viewOf(store.getState())
    // Strips of what is near are counted, several in each frame.
    const region = regionAround(farthest(near), before?.region)
    const close = closeBy(scene, region)
    const countOf = (area: Rect, butNot: Rect | undefined) => countIn(close, area, butNot)
    const most = before?.lacking && !beneath ? Math.max(pace, blank) : pace
    const shown = growTowards({ shown: before?.shown, near, view, most, countOf })
    return { near, region, shown, lacking: isLacking(shown, near, view) }
  }
  // What was near stays until all is painted.
  const painted = far && (complete || last === undefined)
  const kept = far && !painted ? last : undefined
  const reached = near && (last?.near === near ? last : grow(last, near, paceOf.now()))
  const now = reached ?? kept
  if (now !== last) setLast(now)
  const isThere = far || now === undefined || contains(now.shown, now.near)
  useEffect(() => {
    if (isThere) return
    const frame = requestAnimationFrame((at) => {
      const pace = paceOf.at(at)
      setLast((before) => before && grow(before, before.near, pace))
    })
    return () => cancelAnimationFrame(frame)
  })
  // What was painted goes once the view is full.
  const stays = far || (beneath && now?.lacking === true)
  if (stays !== beneath) setBeneath(stays)
  if (!stays && complete) setComplete(false)
  const seen = useSame(now?.shown)
  const region = now?.region
  const beneathIn = far ? undefined : region
  return useMemo(
    () => ({ seen, region, painted, beneath: stays, beneathIn, setComplete, closeBy }),
    [seen, region, painted, stays, beneathIn, closeBy],
  )
}

/** The tiles near the view; undefined while that does not matter. */
function useNear({ bounds }: Scene, matters: boolean): Rect | undefined {
  const tiles = useStore((state) => {
    if (!matters) return ''
    const near = nearView(viewOf(state), bounds)
    return [near.x, near.y, near.width, near.height].join(' ')
  })
  return useMemo(() => {
    const [x, y, width, height] = tiles.split(' ').map(Number)
    if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
    return { x, y, width, height }
  }, [tiles])
}

function useSame(rect: Rect | undefined): Rect | undefined {
  const [same, setSame] = useState(rect)
  if (same === rect || (same && rect && sameRect(same, rect))) return same
  setSame(rect)
  return rect
}

interface FlowView {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}

/** What the view shows, in the drawing's pixels. */
function viewOf({ transform: [x, y, zoom], width, height }: FlowView): Rect {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}

/** So many tiles around the view are near. */
const around = 2

/** The tiles of a view and those around it, as far as the drawing goes: while all of it is near, nothing changes
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
  return [within(Math.floor(from / tile) - around), within(Math.ceil(to / tile) + around)]
}
