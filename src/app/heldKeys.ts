import { isTypedInto } from './isTypedInto.ts'

let held: KeyboardEvent[] = []
let listening: AbortController | undefined
/** What is being given to the commands just now. */
let given: Event | undefined
let giving = false

/** Keys by which a browser would open something of its own. */
const opening = new Set(['s', 'o', 'k'])
/** What moves the focus and presses buttons needs no command. */
const own = new Set(['Tab', 'Enter', ' ', 'Escape'])

/** Keeps what is pressed from now on until the commands are there: the drawing is seen a moment before they are. */
export function holdKeys(): void {
  listening = new AbortController()
  window.addEventListener('keydown', hold, { signal: listening.signal })
}

/** Gives the commands, which listen now, what was pressed before they did, in its order. One after the other: what a key
 *  has opened hears the next. */
export function releaseKeys(): void {
  const event = held.shift()
  giving = event !== undefined
  if (!event) return listening?.abort()
  give(event)
  setTimeout(releaseKeys)
}

function give(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  const writes = key.length === 1 && !ctrlKey && !metaKey && !altKey
  // A key that was pressed elsewhere writes nothing by itself.
  if (writes && document.activeElement?.matches('input, textarea'))
    document.execCommand('insertText', false, key)
  else (target ?? window).dispatchEvent((given = new KeyboardEvent('keydown', event)))
}

function hold(event: KeyboardEvent): void {
  const { target, key } = event
  if (event === given || event.defaultPrevented || isTypedInto(target) || event.isComposing) return
  // On nothing that could be pressed they go on with what was begun before them.
  const goesOn = held.length > 0 && target === document.body && key !== 'Tab'
  if (own.has(key) && !goesOn) return
  const calls = event.ctrlKey || event.metaKey
  if (own.has(key) || (calls && opening.has(key.toLowerCase()))) event.preventDefault()
  if (giving) event.stopImmediatePropagation()
  held.push(event)
}
