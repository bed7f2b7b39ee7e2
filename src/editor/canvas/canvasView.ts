import { getViewportForBounds, type ReactFlowInstance } from '@xyflow/react'
import { contains, unionRect, type Id, type Point, type Rect } from '../../model/index.ts'
import { derivedStore } from '../../store/index.ts'
import type { AnyFlowNode } from './drawn/toFlow.ts'

/** How far one zooms by hand. */
export const zoomRange = { min: 0.1, max: 4 } as const
/** Fitting never shows less than this: beyond, one sees nothing of a part. */
const fitLeast = 0.05
/** Fitting never magnifies more than this: three icons filling a screen look like a mistake. */
const fitMost = 1.25
/** Space left around what is fitted, as a share of the view. */
const margin = 0.08

interface Size {
  readonly width: number
  readonly height: number
}

interface Attached {
  readonly flow: ReactFlowInstance<AnyFlowNode>
  readonly element: HTMLElement
  /** The canvas's size when it was last laid out; nothing before. */
  readonly sizeBefore: () => Size
}

let attached: Attached | undefined
let pointer: Point | undefined

/** Connects the commands to the canvas on screen. Gives the function that parts them. */
export function attachView(view: Attached): () => void {
  attached = view
  return () => {
    if (attached === view) attached = undefined
  }
}

/** Remembers where the pointer is, on the screen; undefined when it has left the canvas. */
export function trackPointer(at: Point | undefined): void {
  pointer = at
}

/** What commands may ask of the canvas on screen. Without one, nothing happens. */
export const canvasView = {
  /** Shows all of the drawing, or these parts of it. */
  fit(ids?: Iterable<Id>, options: { readonly animate?: boolean } = {}): void {
    const bounds = ids ? boundsOf(ids) : drawnBounds()
    if (bounds) show(bounds, options.animate !== false)
  },
  /** Shows all of a drawing just opened, at once. In the size of the last frame: to ask for today's makes the browser
   *  lay out what is about to be drawn again. Where that was another, it is fitted again before anybody sees it. */
  fitOpened(): void {
    if (!attached) return
    const { element, sizeBefore } = attached
    const size = sizeBefore()
    if (size.width === 0) return canvasView.fit(undefined, { animate: false })
    show(drawnBounds(), false, fitMost, size)
    requestAnimationFrame(() => {
      const now = sizeOf(element)
      if (now.width !== size.width || now.height !== size.height)
        canvasView.fit(undefined, { animate: false })
    })
  },
  zoomBy(factor: number): void {
    if (attached) void attached.flow.zoomTo(attached.flow.getZoom() * factor, motion(true))
  },
  zoomTo(zoom: number): void {
    if (attached) void attached.flow.zoomTo(zoom, motion(true))
  },
  /** Moves the view only when these parts are not all in sight. */
  reveal(ids: Iterable<Id>): void {
    const bounds = boundsOf(ids)
    const seen = seenRect()
    if (!bounds || !attached || !seen || contains(seen, bounds)) return
    const centre = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }
    void attached.flow.setCenter(centre.x, centre.y, { zoom: attached.flow.getZoom(), ...motion(true) })
  },
  /** Draws back until these parts are in sight beside what is seen, never nearer. Gives whether the view moved. */
  include(ids: Iterable<Id>): boolean {
    const bounds = boundsOf(ids)
    const seen = seenRect()
    if (!bounds || !attached || !seen || contains(seen, bounds)) return false
    const all = unionRect([bounds, ...visibleDrawing(seen)])
    if (all) show(all, true, attached.flow.getZoom())
    return true
  },
  /** The middle of what is seen, in the drawing's pixels. */
  centre(): Point {
    const seen = seenRect()
    return seen ? { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 } : { x: 0, y: 0 }
  },
  /** Where the pointer is, in the drawing's pixels. */
  pointer(): Point | undefined {
    return pointer && attached ? attached.flow.screenToFlowPosition(pointer) : undefined
  },
  /** What comes next is meant for this point of the screen, whatever the pointer is over. */
  pointAt: trackPointer,
  /** Whether a point of the screen lies on the canvas. */
  shows({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): boolean {
    if (!attached) return false
    const { left, right, top, bottom } = attached.element.getBoundingClientRect()
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  },
  /** Where a point of the drawing is on the screen. */
  toScreen(point: Point): Point {
    return attached ? attached.flow.flowToScreenPosition(point) : point
  },
  /** Where something about these parts belongs on the screen: below them, or in the middle of the view. */
  screenOf(ids: Iterable<Id>): Point {
    const bounds = boundsOf(ids)
    return canvasView.toScreen(bounds ? { x: bounds.x, y: bounds.y + bounds.height } : canvasView.centre())
  },
  focus(): void {
    attached?.element.querySelector<HTMLElement>('.react-flow')?.focus({ preventScroll: true })
  },
  /** The element that shows the canvas, for a picture of the screen. */
  element(): HTMLElement | undefined {
    return attached?.element
  },
}

/** The zoom at which all of a drawing is seen in a view of this size. */
export function fittingZoom(bounds: Rect, width: number, height: number): number {
  if (bounds.width + bounds.height === 0) return fitMost
  return getViewportForBounds(bounds, width, height, fitLeast, fitMost, margin).zoom
}

/** Whether movements should be shown: not for those who asked their system for less of it. */
export function wantsMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches
}

function boundsOf(ids: Iterable<Id>): Rect | undefined {
  const { rects, spans, routes } = derivedStore.getState().layout
  return unionRect(
    [...ids].flatMap((id) => {
      const rect = rects.get(id) ?? spans.get(id)
      const points = routes.get(id)?.points ?? []
      return [...(rect ? [rect] : []), ...points.map((point) => ({ ...point, width: 0, height: 0 }))]
    }),
  )
}

/** Of all that the document is now, also where its picture is still to come. */
function drawnBounds(): Rect {
  derivedStore.getState().drawNow()
  return derivedStore.getState().scene.bounds
}

/** As much of the drawing as is seen. */
function visibleDrawing(seen: Rect): Rect[] {
  const bounds = drawnBounds()
  const x = Math.max(seen.x, bounds.x)
  const y = Math.max(seen.y, bounds.y)
  const width = Math.min(seen.x + seen.width, bounds.x + bounds.width) - x
  const height = Math.min(seen.y + seen.height, bounds.y + bounds.height) - y
  return width > 0 && height > 0 ? [{ x, y, width, height }] : []
}

function show(bounds: Rect, animate: boolean, most: number = fitMost, size?: Size): void {
  if (!attached || bounds.width + bounds.height === 0) return
  const { width, height } = size ?? sizeOf(attached.element)
  const viewport = getViewportForBounds(bounds, width, height, fitLeast, most, margin)
  void attached.flow.setViewport(viewport, motion(animate))
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight }
}

function motion(animate: boolean): { duration: number } | undefined {
  return animate && wantsMotion() ? { duration: 220 } : undefined
}

function seenRect(): Rect | undefined {
  if (!attached) return undefined
  const { x, y, zoom } = attached.flow.getViewport()
  const { width, height } = sizeOf(attached.element)
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
}
