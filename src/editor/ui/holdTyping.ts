/** Keeps what is typed from now on, after a field was asked for, until it is there: a panel that has to be fetched or
 *  drawn first loses no letter. Gives a stop. */
export function holdTyping(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let held = ''
  const keep = (event: KeyboardEvent) => {
    const { key, target } = event
    const calls = event.ctrlKey || event.metaKey || event.altKey
    if (calls || event.isComposing || event.defaultPrevented || isField(target)) return
    if (key.length === 1) held += key
    else if (key === 'Backspace') held = held.slice(0, -1)
    else return
    event.preventDefault()
  }
  const giveBack = () => {
    listening.abort()
    // As if typed: the field hears of it, and it can be undone there.
    if (held !== '' && isField(document.activeElement)) document.execCommand('insertText', false, held)
  }
  const arrived = ({ target }: FocusEvent) => {
    if (isField(target)) giveBack()
    // A dialog may give the focus to another of its parts first.
    else if (target instanceof Element && target.closest('dialog'))
      setTimeout(() => signal.aborted || giveBack())
  }
  window.addEventListener('keydown', keep, { capture: true, signal })
  window.addEventListener('focusin', arrived, { signal })
  return () => listening.abort()
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
