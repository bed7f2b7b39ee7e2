import type { KeyboardEvent } from 'react'
import { indexOf, type Id } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { canvasView } from '../canvasView.ts'
import { cancelConnecting, connectCandidate, finishConnecting } from '../place/connecting.ts'
import { gestureStore } from '../gestureStore.ts'
import { nearestTowards, readingOrder } from './readingOrder.ts'

const arrows = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const

/** Keys that mean something only on the canvas itself: walking its parts, and drawing a connection without a pointer. */
export function onCanvasKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
  const handled = event.key === 'Tab' ? walk(event) : connectKey(event.key)
  if (handled) event.preventDefault()
}

/** Tab goes from part to part in reading order, and leaves the canvas after the last. */
function walk(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false
  const { design } = documentStore.getState()
  const { connecting } = gestureStore.getState()
  const { nodes } = indexOf(design)
  const order = readingOrder(design).filter((id) => !connecting || (nodes.has(id) && id !== connecting.from))
  const from = connecting ? connecting.to : (focusedPart() ?? startOf(event, order.at(-1)))
  const at = order.indexOf(from ?? '')
  const next = event.shiftKey ? (at < 0 ? undefined : order[at - 1]) : order[at + 1]
  if (connecting) {
    const target = next ?? order[event.shiftKey ? order.length - 1 : 0]
    if (target !== undefined) choose(target)
    return true
  }
  if (next === undefined) {
    // Backwards from the first part one comes to the canvas itself, and from there out of it.
    if (event.shiftKey && at === 0) canvasView.focus()
    return event.shiftKey && at === 0
  }
  sessionStore.getState().choose([next])
  focusPart(next)
  return true
}

/** From the drawing itself one goes on behind the part that is selected, as after its name was changed, and with the
 *  first again behind the last; backwards one leaves it. */
function startOf({ shiftKey }: KeyboardEvent, last: Id | undefined): Id | undefined {
  const { selection } = sessionStore.getState()
  const [only] = selection
  return selection.size === 1 && !shiftKey && only !== last ? only : undefined
}

function connectKey(key: string): boolean {
  if (key === 'Escape') return cancelConnecting()
  const { connecting } = gestureStore.getState()
  if (!connecting || connecting.pointer) return false
  if (key === 'Enter') {
    if (!finishConnecting()) cancelConnecting()
    return true
  }
  const direction = Object.entries(arrows).find(([name]) => name === key)?.[1]
  if (!direction) return false
  const next = nearestTowards(documentStore.getState().design, connecting.to ?? connecting.from, direction)
  if (next !== undefined && next !== connecting.from) choose(next)
  return true
}

function choose(id: Id): void {
  connectCandidate(id)
  canvasView.reveal([id])
}

/** Moves the keyboard focus to a part, bringing it into sight first. */
export function focusPart(id: Id): void {
  canvasView.reveal([id])
  focusOnceDrawn(id, framesToWait)
}

/** When what is selected becomes another part, as by duplicating, the keyboard goes along: one sees at once what keys will
 *  move. From a part that is deleted it comes to the drawing, rather than to the end of the page. Gives a stop. */
export function followSelection(): () => void {
  return sessionStore.subscribe(({ selection }, before) => {
    if (selection === before.selection) return
    const from = focusedPart()
    const [only = ''] = selection
    if (from === undefined || from === only) return
    if (selection.size !== 1 || !isPart(only)) {
      if (!isPart(from)) canvasView.focus()
    } else if (before.selection.has(from)) focusOnceDrawn(only, framesToWait, () => focusedPart() === from)
  })
}

function isPart(id: Id): boolean {
  const { nodes, groups } = indexOf(documentStore.getState().design)
  return nodes.has(id) || groups.has(id)
}

/** Out of sight, a part of a large drawing is not in the page until the view has come to it. */
const framesToWait = 60

function focusOnceDrawn(id: Id, frames: number, isStillMeant = () => true): void {
  if (!isStillMeant()) return
  const element = partElement(id)
  if (element) element.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => focusOnceDrawn(id, frames - 1, isStillMeant))
}

function focusedPart(): Id | undefined {
  const active = document.activeElement
  return active instanceof HTMLElement && active.classList.contains('react-flow__node')
    ? active.dataset['id']
    : undefined
}

function partElement(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
}
