import type { PointerEvent } from 'react'
import { documentStore } from '../../../store/index.ts'
import { gestureStore } from '../gestureStore.ts'

interface Pull {
  /** The edits of this gesture are one step. */
  readonly gesture: string
  readonly move: (event: globalThis.PointerEvent) => void
  /** Let go, after at least one move. */
  readonly end?: () => void
}

/** Follows the pointer that pressed a grip until it is let go. Escape takes back what it did so far. */
export function pullGrip(pressed: PointerEvent, { gesture, move, end }: Pull): void {
  pressed.stopPropagation()
  pressed.preventDefault()
  const { pointerId } = pressed
  let hasMoved = false
  // Not on the grip: what is pulled may have other grips, or none, before the pointer is let go.
  const stop = new AbortController()
  const { signal } = stop
  const ifOurs = (work: (event: globalThis.PointerEvent) => void) => (event: globalThis.PointerEvent) => {
    if (event.pointerId === pointerId) work(event)
  }
  const finish = () => {
    stop.abort()
    gestureStore.setState({ pulling: false })
  }
  const letGo = ifOurs(() => {
    finish()
    if (hasMoved) end?.()
    documentStore.getState().finish(gesture)
  })
  const takeBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish()
    documentStore.getState().abandon(gesture)
  }
  gestureStore.setState({ pulling: true })
  const follow = ifOurs((event) => {
    hasMoved = true
    move(event)
  })
  window.addEventListener('pointermove', follow, { signal })
  window.addEventListener('pointerup', letGo, { signal })
  window.addEventListener('pointercancel', letGo, { signal })
  window.addEventListener('keydown', takeBack, { signal, capture: true })
}
