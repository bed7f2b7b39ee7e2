import { followsLayout, layoutOf, prepareReroute, reroute, stretched, type Layout } from '../layout/index.ts'
import { rectsOf, type Design } from '../model/index.ts'
import { bySteps } from './bySteps.ts'
import { limits as usual, pageEngine, type Engine, type Limits } from './engine.ts'
import { latestOnly } from './latestOnly.ts'
import { movedParts } from './movedParts.ts'
import { withSameRoutes } from './sameRoutes.ts'
import { stillness } from './stillness.ts'
import { underWay } from './underWay.ts'
import { createUntilAnother } from './untilAnother.ts'
import { say } from './words.ts'

/** Quiet time within a gesture before everything is routed afresh, in milliseconds: a hand that only pauses sees no
 *  line jump, and where the worker does it, it does not run beside the drag. */
const settleTime = { here: 300, elsewhere: 400 } as const

/** Most parts on their way at once whose lines get new ways on the page: each takes it about a millisecond. Lines of
 *  more go along with them until the worker has drawn all. */
const mostRerouted = 150

/** Whether all lines of a design are routed on the page, with the edit itself. */
export function routedAtOnce({ nodes, edges }: Design, { route }: Limits): boolean {
  return nodes.length + edges.length <= route
}

const known = new WeakMap<Design, Layout>()

/** Tells the geometry of a design computed elsewhere, so that showing it costs nothing. */
export function rememberLayout(design: Design, layout: Layout): void {
  known.set(design, layout)
}

/** The geometry of a design, if it was computed. */
export function knownLayout(design: Design): Layout | undefined {
  return known.get(design)
}

interface Wanted {
  readonly design: Design
  readonly documentId: string
  readonly gesture?: string | undefined
}

/** Keeps the geometry of the shown design: patched at once while something moves, complete soon after.
 *  `complete` is called when a complete one arrives later than the change. */
export function createDrawing(
  engine: Engine,
  limits: Limits,
  complete: () => void,
): (wanted: Wanted) => Layout {
  let shown: { readonly wanted: Wanted; layout: Layout; whole: boolean } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const until = createUntilAnother()

  function finish(wanted: Wanted, layout: Layout): void {
    // Renamed meanwhile, say: the lines still hold.
    if (!shown || !sameGeometry(shown.wanted.design, wanted.design)) return
    const fresh = withSameRoutes(layout, shown.layout)
    followsLayout(fresh, shown.layout)
    shown = { ...shown, layout: fresh, whole: true }
    rememberLayout(shown.wanted.design, fresh)
    prepare(shown.wanted, fresh)
    complete()
  }
  const prepare = ({ design }: Wanted, layout: Layout) => {
    if (!routedAtOnce(design, limits)) prepareSoon(design, layout, () => shown?.layout === layout)
  }
  const askWorker = routedElsewhere(engine, finish, until)
  const isSmall = ({ design }: Wanted) => routedAtOnce(design, limits)
  const settle = () => {
    if (!shown || shown.whole) return
    if (isSmall(shown.wanted)) finish(shown.wanted, whole(shown.wanted.design))
    else askWorker(shown.wanted)
  }

  return (wanted) => {
    if (shown && sameGeometry(shown.wanted.design, wanted.design)) {
      const isOver = wanted.gesture === undefined && shown.wanted.gesture !== undefined
      // Only the title changed, say: nothing to draw anew.
      shown = { ...shown, wanted }
      if (shown.whole || isOver) clearTimeout(timer)
      if (isOver && !shown.whole)
        if (isSmall(wanted))
          shown = { wanted, layout: withSameRoutes(whole(wanted.design), shown.layout), whole: true }
        else askWorker(wanted)
      return shown.layout
    }
    clearTimeout(timer)
    // Nobody waits for the lines of another document.
    until(wanted.documentId)
    const ready = known.get(wanted.design)
    const previous = shown?.wanted.documentId === wanted.documentId ? shown.layout : undefined
    if (ready) {
      goOnWith(ready, previous)
      shown = { wanted, layout: ready, whole: true }
      prepare(wanted, ready)
    } else if (isSmall(wanted) && (wanted.gesture === undefined || !shown))
      shown = { wanted, layout: whole(wanted.design), whole: true }
    else {
      shown = { wanted, layout: patched(wanted, previous), whole: false }
      timer = setTimeout(settle, quietAfter(wanted, limits))
    }
    return shown.layout
  }
}

/** Asks the worker for all lines, which are shown once nothing moves. Without an answer the patched picture stays: right
 *  where it was touched, less neat elsewhere. */
function routedElsewhere(
  engine: Engine,
  finish: (wanted: Wanted, layout: Layout) => void,
  until: (documentId: string) => AbortSignal,
): (wanted: Wanted) => void {
  return latestOnly(
    ({ design, documentId }: Wanted) =>
      underWay(say('routing'), (signal) => engine.layoutOf(design, signal), {
        aside: true,
        until: until(documentId),
      }),
    (layout, wanted) => {
      if (layout !== 'cancelled') void stillness().then(() => finish(wanted, layout))
    },
    () => undefined,
  )
}

/** The geometry of a design shown for a moment beside the open one: whole where that takes a moment only, else the
 *  lines of `before` with those of what is new. */
export function drawOnce(design: Design, before: Layout, limits: Limits): Layout {
  const ready = known.get(design)
  if (ready) return ready
  if (!routedAtOnce(design, limits)) return patched({ design }, before)
  const layout = withSameRoutes(whole(design), before)
  rememberLayout(design, layout)
  return layout
}

/** The geometry of a design that is not the open one: from the worker where that takes longer than a frame. */
export async function layoutOnce(design: Design, signal?: AbortSignal): Promise<Layout> {
  const ready = known.get(design)
  if (ready) return ready
  const layout = routedAtOnce(design, usual) ? layoutOf(design) : await pageEngine.layoutOf(design, signal)
  rememberLayout(design, layout)
  return layout
}

/** In a large drawing the next drag is made ready for while nothing happens, and nothing moves: an idle moment between
 *  two frames of a hand's way is too short for a step. */
function prepareSoon(design: Design, layout: Layout, isWanted: () => boolean): void {
  bySteps(prepareReroute(design, layout), isWanted)
}

/** How long nothing must happen before all is routed. */
function quietAfter({ design, gesture }: Wanted, limits: Limits): number {
  if (gesture === undefined) return 0
  return routedAtOnce(design, limits) ? settleTime.here : settleTime.elsewhere
}

/** Back to where a drag began, say: it goes on with what the router kept for the last step. */
function goOnWith(layout: Layout, previous: Layout | undefined): void {
  if (previous) followsLayout(layout, previous)
}

const nothing: Layout = { rects: new Map(), spans: new Map(), routes: new Map() }

function whole(design: Design): Layout {
  return orBoxes(design, () => layoutOf(design))
}

/** With nothing to start from, boxes alone are shown until the lines come. */
function patched(
  { design, gesture }: Pick<Wanted, 'design' | 'gesture'>,
  previous: Layout | undefined,
): Layout {
  if (!previous) return { ...nothing, rects: rectsOf(design) }
  const dragging = gesture !== undefined
  return orBoxes(design, () => {
    const moved = movedParts(design, previous)
    if (moved.size > mostRerouted) return stretched(design, previous)
    return reroute(design, previous, moved, { dragging })
  })
}

/** A fault of the router may cost lines, never the edit that led to it. */
function orBoxes(design: Design, compute: () => Layout): Layout {
  try {
    return compute()
  } catch (error) {
    console.error(error)
    return { ...nothing, rects: rectsOf(design) }
  }
}

function sameGeometry(a: Design, b: Design): boolean {
  return (
    a === b ||
    (a.groups === b.groups &&
      a.nodes === b.nodes &&
      a.spans === b.spans &&
      a.edges === b.edges &&
      a.view === b.view)
  )
}
