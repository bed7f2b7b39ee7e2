import { sessionStore } from '../../../store/index.ts'
import { isHandBusy } from '../../canvas/index.ts'
import { commands } from './commands.ts'
import { copySelection, pasteText } from './clipboard.ts'
import { contextNow } from './contextNow.ts'
import { keyMatches } from './keyMatch.ts'

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

let listeners = 0
let stop: (() => void) | undefined

/** Lets every command hear its keys, for as long as someone listens. Gives the function that ends it. */
export function listenForKeys(): () => void {
  listeners += 1
  stop ??= listen()
  return () => {
    listeners -= 1
    if (listeners > 0) return
    stop?.()
    stop = undefined
  }
}

/** Which command an event calls, in the context of now; undefined when none. */
function commandFor(event: KeyboardEvent) {
  const typing = isTyping(event.target, event.key)
  for (const command of commands) {
    if (command.byBrowser || (typing && !command.whileTyping)) continue
    const keys = command.keys.find((one) => keyMatches(one, event, apple))
    if (keys === undefined) continue
    const context = contextNow(keys)
    if (command.when(context)) return { command, context }
  }
  return undefined
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isModal(event.target)) return
  const found = commandFor(event)
  if (!found) return
  event.preventDefault()
  // What a hand holds goes on from the drawing as it was taken: an edit in between would be lost when it is let go.
  if (!isHandBusy()) found.command.run(found.context)
}

function listen(): () => void {
  const copy = (event: ClipboardEvent) => takeOver(event, () => copySelection(event.clipboardData, false))
  const cut = (event: ClipboardEvent) => takeOver(event, () => copySelection(event.clipboardData, true))
  const paste = (event: ClipboardEvent) =>
    takeOver(event, () => pasteText(event.clipboardData?.getData('text/plain')))
  window.addEventListener('keydown', onKeyDown)
  document.addEventListener('copy', copy)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', paste)
  return () => {
    window.removeEventListener('keydown', onKeyDown)
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', paste)
  }
}

/** The drawing's clipboard, unless someone copies or types text. */
function takeOver(event: ClipboardEvent, work: () => boolean): void {
  if (isTyping(event.target) || isModal(event.target) || hasMarkedText() || isHandBusy()) return
  if (work()) event.preventDefault()
}

function hasMarkedText(): boolean {
  return (document.getSelection()?.toString() ?? '') !== ''
}

/** Keys that a switch of a few choices has for itself. */
const choosing = [' ', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

function isTyping(target: EventTarget | null, key?: string): boolean {
  if (!(target instanceof Element)) return false
  if (key !== undefined && target.matches('input:is([type="radio"], [type="checkbox"])'))
    return choosing.includes(key)
  return target.closest('input, textarea, select, [contenteditable]') !== null
}

/** Dialogs and menus keep their keys to themselves. */
function isModal(target: EventTarget | null): boolean {
  // From the moment it is asked for: what is typed while it is fetched is meant for it, not for the drawing.
  const { dialog, popup } = sessionStore.getState()
  if (dialog !== undefined || popup !== undefined || document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest('[role="menu"], [role="dialog"]') !== null
}
