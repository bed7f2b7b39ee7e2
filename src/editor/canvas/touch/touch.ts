import { flushSync } from 'react-dom'
import type { Point } from '../../../model/index.ts'
import { sessionStore } from '../../../store/index.ts'
import { cancelConnecting } from '../place/connecting.ts'
import { cancelDrag } from '../drag/dragGesture.ts'
import { gestureStore } from '../gestureStore.ts'
import { zoomRange } from '../canvasView.ts'

/** A finger that rests this long asks for the menu, or begins a marquee, in milliseconds. */
const holdTime = 500
/** A finger that moved less than this has rested, in pixels of the screen. */
const holdReach = 10
/** Two taps that follow each other faster are one double tap, which names, in milliseconds. */
const doubleTime = 400

interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What fingers may ask of the canvas. */
export interface TouchedCanvas {
  readonly element: HTMLElement
  readonly view: () => View
  readonly setView: (view: View) => void
  /** How far one may zoom out. */
  readonly leastZoom: () => number
  /** Shows and selects by a marquee between two points of the canvas; without points it goes away. */
  readonly marquee: (points?: { readonly from: Point; readonly to: Point }) => void
}

/** What the fingers on the canvas are doing. One finger is React Flow's business: it moves the view or a part. */
type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'press'; readonly at: Point; readonly target: Element; readonly timer: number }
  | { readonly kind: 'held'; readonly at: Point; readonly target: Element }
  | { readonly kind: 'marquee'; readonly from: Point }
  | { readonly kind: 'pinch'; readonly view: View; readonly centre: Point; readonly apart: number }
  /** What was done is over, but not all fingers have left: they mean nothing more. */
  | { readonly kind: 'spent' }

/** Two fingers always move and zoom the view, whatever lies below them; one that rests asks for the menu, or draws a
 *  marquee when it then moves over empty canvas. Gives the function that ends it. */
export function attachTouch(canvas: TouchedCanvas): () => void {
  const { element } = canvas
  let doing: Doing = { kind: 'nothing' }
  const taps = createTaps()
  const become = (next: Doing) => {
    if (doing.kind === 'press') clearTimeout(doing.timer)
    if (doing.kind === 'marquee') canvas.marquee()
    doing = next
  }
  const start = (event: TouchEvent) => {
    if (event.touches.length > 1) {
      cancelDrag()
      cancelConnecting()
      become(pinchOf(event, canvas))
      return keep(event)
    }
    const { target } = event
    if (!(target instanceof Element) || target.closest('.nodrag, button, input')) return
    const at = pointOf(event.touches[0], element)
    const timer = window.setTimeout(() => {
      become({ kind: 'held', at, target })
      navigator.vibrate?.(10)
    }, holdTime)
    become({ kind: 'press', at, target, timer })
  }
  const move = (event: TouchEvent) => {
    const now = moved(doing, event, canvas)
    if (now !== doing) become(now)
    if (doing.kind === 'pinch' || doing.kind === 'marquee' || doing.kind === 'spent') keep(event)
  }
  const end = (event: TouchEvent) => {
    if (doing.kind === 'held' || (doing.kind === 'press' && taps.isForMenu(doing.target))) {
      // Or the tap would be a click as well.
      event.preventDefault()
      if (doing.kind === 'press' || !taps.joins(doing.target)) askForMenu(doing.target, event)
    }
    if (doing.kind === 'press') taps.tapped()
    if (event.touches.length === 0) become({ kind: 'nothing' })
    else if (doing.kind === 'pinch') become({ kind: 'spent' })
  }
  return listen(element, { start, move, end, press: taps.press })
}

/** What a finger that came and went on a part means, which depends on what was selected when it came. */
function createTaps() {
  let before: ReadonlySet<string> = new Set()
  let last = -Infinity
  const partAt = (target: Element) => target.closest('.react-flow__node')?.getAttribute('data-id') ?? ''
  return {
    press: () => {
      before = sessionStore.getState().selection
    },
    tapped: () => {
      last = performance.now()
    },
    /** A tap on what is selected asks for its menu. */
    isForMenu: (target: Element) => before.has(partAt(target)) && performance.now() - last > doubleTime,
    /** Held beside what is selected, a part joins it. Gives whether it did. */
    joins(target: Element): boolean {
      const part = partAt(target)
      if (part === '' || before.size === 0 || before.has(part)) return false
      sessionStore.getState().choose([...before, part])
      return true
    },
  }
}

/** Gives what goes on after a move, and does what it means for the view. */
function moved(doing: Doing, event: TouchEvent, canvas: TouchedCanvas): Doing {
  const at = pointOf(event.touches[0], canvas.element)
  switch (doing.kind) {
    case 'pinch':
      pinchTo(doing, event, canvas)
      return doing
    case 'press':
      return far(doing.at, at) ? { kind: 'nothing' } : doing
    case 'held':
      if (!far(doing.at, at)) return doing
      // A part that was held is dragged as ever.
      if (doing.target.closest('.react-flow__node')) return { kind: 'nothing' }
      canvas.marquee({ from: doing.at, to: at })
      return { kind: 'marquee', from: doing.at }
    case 'marquee':
      canvas.marquee({ from: doing.from, to: at })
      return doing
    case 'nothing':
    case 'spent':
      return doing
  }
}

function pinchOf(event: TouchEvent, { element, view }: TouchedCanvas): Doing {
  return { kind: 'pinch', view: view(), ...between(event, element) }
}

/** What lay between the fingers stays between them. */
function pinchTo(
  { view, centre, apart }: Extract<Doing, { kind: 'pinch' }>,
  event: TouchEvent,
  { element, setView, leastZoom }: TouchedCanvas,
): void {
  if (event.touches.length < 2) return
  const now = between(event, element)
  const wanted = view.zoom * (now.apart / Math.max(1, apart))
  const zoom = Math.min(zoomRange.max, Math.max(leastZoom(), wanted))
  const grown = zoom / view.zoom
  setView({
    zoom,
    x: now.centre.x - (centre.x - view.x) * grown,
    y: now.centre.y - (centre.y - view.y) * grown,
  })
}

function between(event: TouchEvent, element: HTMLElement): { centre: Point; apart: number } {
  const [a, b] = [pointOf(event.touches[0], element), pointOf(event.touches[1], element)]
  return {
    centre: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    apart: Math.hypot(a.x - b.x, a.y - b.y),
  }
}

function pointOf(touch: Touch | undefined, element: HTMLElement): Point {
  const { left, top } = element.getBoundingClientRect()
  return { x: (touch?.clientX ?? 0) - left, y: (touch?.clientY ?? 0) - top }
}

function far(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > holdReach
}

/** Systems differ in whether and when a long press asks for a menu: here it does when the finger leaves. */
function askForMenu(target: Element, event: TouchEvent): void {
  const touch = event.changedTouches[0]
  if (!touch) return
  const { clientX, clientY } = touch
  target.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX, clientY }),
  )
}

function keep(event: TouchEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

interface Listeners {
  readonly press: () => void
  readonly start: (event: TouchEvent) => void
  readonly move: (event: TouchEvent) => void
  readonly end: (event: TouchEvent) => void
}

function listen(element: HTMLElement, { start, move, end, press }: Listeners): () => void {
  const stop = new AbortController()
  // Before React Flow hears of it, and able to take it away from the browser.
  const options = { capture: true, passive: false, signal: stop.signal }
  element.addEventListener('touchstart', start, options)
  element.addEventListener('touchmove', move, options)
  element.addEventListener('touchend', end, options)
  element.addEventListener('touchcancel', end, options)
  const onMenu = (event: MouseEvent) => {
    if (event.isTrusted && gestureStore.getState().touch) keepMenu(event)
  }
  element.addEventListener('contextmenu', onMenu, { capture: true, signal: stop.signal })
  const notice = ({ pointerType }: PointerEvent) => {
    const touch = pointerType === 'touch'
    press()
    if (touch !== gestureStore.getState().touch) flushSync(() => gestureStore.setState({ touch }))
  }
  // So that this very press already finds the canvas ready for its kind.
  window.addEventListener('pointerdown', notice, { capture: true, signal: stop.signal })
  return () => stop.abort()
}

function keepMenu(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
