import { isTypedInto } from './isTypedInto.ts'

let held: KeyboardEvent[] = []
let listening: AbortController | undefined

/** Keys by which a browser would open something of its own. */
const opening = new Set(['s', 'o', 'k'])
/** What moves the focus and presses buttons needs no command. */
const own = new Set(['Tab', 'Enter', ' ', 'Escape'])

/** Keeps what is pressed from now on until the commands are there: the drawing is seen a moment before they are. */
export function holdKeys(): void {
  listening = new AbortController()
  window.addEventListener('keydown', hold, { signal: listening.signal })
}

/** Gives the commands, which listen now, what was pressed before they did, in its order. */
export function releaseKeys(): void {
  listening?.abort()
  const events = held
  held = []
  for (const event of events) (event.target ?? window).dispatchEvent(new KeyboardEvent('keydown', event))
}

function hold(event: KeyboardEvent): void {
  const { target, key } = event
  if (isTypedInto(target) || event.isComposing || own.has(key)) return
  if ((event.ctrlKey || event.metaKey) && opening.has(key.toLowerCase())) event.preventDefault()
  held.push(event)
}
