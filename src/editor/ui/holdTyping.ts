/** What a field or list does something with, besides letters. */
const acting = new Set(['Enter', 'ArrowDown', 'ArrowUp'])

/** Keeps what is typed from now on, after a field was asked for, until it is there: a panel that has to be fetched or
 *  drawn first loses no letter, and neither the Enter after them. Gives a stop. */
export function holdTyping(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let held: string[] = []
  let giving = false
  let ours: Event | undefined
  const keep = (event: KeyboardEvent) => {
    const { key, target } = event
    const calls = event.ctrlKey || event.metaKey || event.altKey
    if (event === ours) return
    // What is typed while the rest is being given back comes after it.
    if (calls || event.isComposing || event.defaultPrevented || (isField(target) && !giving)) return
    if (key.length === 1 || acting.has(key)) held.push(key)
    else if (key === 'Backspace') held = withoutLast(held)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const giveBack = () => {
    if (signal.aborted) return
    const field = document.activeElement
    giving = held.length > 0 && isField(field)
    if (!giving || !field) return listening.abort()
    const key = held.findIndex((one) => acting.has(one))
    if (key === 0) field.dispatchEvent((ours = pressOf(held.shift() ?? '')))
    // As if typed: the field hears of it, and it can be undone there.
    else document.execCommand('insertText', false, held.splice(0, key < 0 ? held.length : key).join(''))
    // Once the field has drawn what it found for these letters Enter means that.
    setTimeout(giveBack)
  }
  const arrived = ({ target }: FocusEvent) => {
    if (giving) return
    if (isField(target)) giveBack()
    // A dialog may give the focus to another of its parts first.
    else if (target instanceof Element && target.closest('dialog')) setTimeout(giveBack)
  }
  window.addEventListener('keydown', keep, { capture: true, signal })
  window.addEventListener('focusin', arrived, { signal })
  return () => listening.abort()
}

function withoutLast(held: readonly string[]): string[] {
  return acting.has(held.at(-1) ?? '') ? [...held] : held.slice(0, -1)
}

function pressOf(key: string): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true })
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
