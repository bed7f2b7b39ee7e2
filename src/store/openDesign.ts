import { placeMissing } from '../layout/index.ts'
import { emptyDesign, missingPositions, withRects, type Design } from '../model/index.ts'
import { derivedStore } from './derivedStore.ts'
import { documentStore } from './documentStore.ts'
import { knownLayout, rememberLayout, routedAtOnce } from './drawing.ts'
import { limits, pageEngine } from './engine.ts'
import { messageOf } from './messageOf.ts'
import { placeWhole, stopPlacing } from './placeInWorker.ts'
import { readySample } from './readySample.ts'
import { sampleDesign } from './samples.ts'
import { sessionStore } from './sessionStore.ts'
import type { OpenOptions } from './types.ts'
import { underWay, type Outcome } from './underWay.ts'
import { say } from './words.ts'

/** Only the newest of several openings may show its design. */
let opening = new AbortController()

/** What was under way for another document is of no use to anybody who opens this one. */
function begin(): AbortSignal {
  opening.abort()
  stopPlacing()
  opening = new AbortController()
  return opening.signal
}

/** Shows a design in place of the open one; what lacks a position is laid out first.
 *  The open document stays until then, and for good when another opening overtakes this one or it is cancelled. */
export async function openDesign(design: Design, options: OpenOptions = {}): Promise<void> {
  const until = begin()
  if (isShownAtOnce(design)) return documentStore.getState().replace(design, options)
  const placed = await withPlaces(design)
  if (placed === 'cancelled' || until.aborted) return
  if ((await routeAhead(placed, until)) === 'cancelled') return
  await drawAhead(placed, until)
  if (!until.aborted) documentStore.getState().replace(placed, options)
}

/** An empty drawing, titled in the words of who asks. */
export function newDesign(title?: string): void {
  begin()
  documentStore.getState().replace(emptyDesign(title))
}

/** How long what a sample was chosen from waits for it to be read, in milliseconds: as long as that passes for at once. */
const patience = 150

/** Opens one of the samples by its slug; what cannot be opened is said. What it was chosen from goes by `leave`, in the
 *  same frame where it can: nobody sees the drawing before in between. */
export async function openSample(slug: string, leave: () => void = () => undefined): Promise<void> {
  const tired = setTimeout(leave, patience)
  try {
    const design = readySample(slug) ?? (await sampleDesign(slug))
    leave()
    await openDesign(design)
  } catch (error) {
    leave()
    sessionStore.getState().notify('error', say('unreadable'), [messageOf(error)])
  } finally {
    clearTimeout(tired)
  }
}

function isShownAtOnce(design: Design): boolean {
  return missingPositions(design).length === 0 && routedAtOnce(design, limits)
}

/** A large design is routed before it is shown, so that it never appears without its lines. */
async function routeAhead(design: Design, until: AbortSignal): Promise<Outcome<void>> {
  if (routedAtOnce(design, limits)) return
  try {
    const layout = await underWay(say('routing'), (signal) => pageEngine.layoutFirst(design, signal), {
      until,
    })
    if (layout === 'cancelled') return layout
    rememberLayout(design, layout)
  } catch {
    // No worker: the drawing routes it again when shown, and says what it can.
  }
}

/** The picture of a large design is made before it is shown: the page would stand still for it. */
async function drawAhead(design: Design, until: AbortSignal): Promise<void> {
  const layout = knownLayout(design)
  if (layout) await derivedStore.getState().drawAhead(design, layout, () => !until.aborted)
}

/** Routes a large design that is to be the next of the open document; given up when another document is opened. */
export function routeNext(design: Design): Promise<Outcome<void>> {
  return routeAhead(design, opening.signal)
}

async function withPlaces(design: Design): Promise<Design | 'cancelled'> {
  const missing = missingPositions(design).length
  if (missing === 0) return design
  // A file with most places known keeps its look; one with few or none gets a look.
  if (missing < (design.nodes.length + design.groups.length) / 2) return placeMissing(design)
  const direction = design.view?.direction
  const placement = await placeWhole(design, direction ? { direction } : {})
  if (placement === 'cancelled') return placement
  return placement ? withRects(design, placement.rects, placement.direction) : placeMissing(design)
}
