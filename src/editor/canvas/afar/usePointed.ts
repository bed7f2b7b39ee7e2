import { useReactFlow, useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useStore as useZustand } from 'zustand'
import { indexOf, type Id } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { createPutOff, documentStore, sessionStore } from '../../../store/index.ts'
import { canvasView } from '../canvasView.ts'
import { gestureStore } from '../gestureStore.ts'
import { pointedAt } from './pointedAt.ts'

/** A view that has not moved for so long rests, in milliseconds. */
const rest = 120

/** What the pointer is on, found by its place: nothing of a painted drawing is there to be met. It is in the page before
 *  the button goes down, so that all one does with parts is done as ever. */
export function usePointed(scene: Scene): Id | undefined {
  const flow = useReactFlow()
  const store = useStoreApi()
  const element = useStore((state) => state.domNode)
  const drawn = useRef(scene)
  useEffect(() => {
    drawn.current = scene
  }, [scene])
  const look = useCallback(
    (at: { readonly x: number; readonly y: number }) => {
      const { selection } = sessionStore.getState()
      point(pointedAt(drawn.current, selection, flow.screenToFlowPosition(at)))
    },
    [flow],
  )
  useEffect(() => {
    const onMove = ({ buttons, clientX, clientY, target }: PointerEvent) => {
      const isOver = target instanceof Element && target.closest('button, input, textarea') !== null
      // What is held stays, wherever it goes.
      if (buttons === 0 && !isOver) look({ x: clientX, y: clientY })
    }
    // A finger comes without warning.
    const onDown = ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') look({ x: clientX, y: clientY })
    }
    const onLeave = () => point(undefined)
    element?.addEventListener('pointermove', onMove)
    element?.addEventListener('pointerdown', onDown, true)
    element?.addEventListener('pointerleave', onLeave)
    return () => {
      element?.removeEventListener('pointermove', onMove)
      element?.removeEventListener('pointerdown', onDown, true)
      element?.removeEventListener('pointerleave', onLeave)
      gestureStore.setState({ pointed: undefined })
    }
  }, [element, look])
  useEffect(() => {
    // The drawing came to lie otherwise under a pointer at rest.
    const wait = createPutOff()
    const stop = store.subscribe(({ transform }, before) => {
      if (transform !== before.transform) wait.later(rest, lookAgain)
    })
    const lookAgain = () => {
      const at = canvasView.pointer()
      if (at) look(canvasView.toScreen(at))
    }
    // Or it was there before the painted drawing.
    wait.later(0, lookAgain)
    return () => {
      stop()
      wait.stop()
    }
  }, [store, look])
  return useZustand(gestureStore, (state) => state.pointed)
}

function point(pointed: Id | undefined): void {
  const { pointed: before, dragging } = gestureStore.getState()
  if (pointed === before || dragging) return
  const isPart = pointed !== undefined && !indexOf(documentStore.getState().design).edges.has(pointed)
  // At once: the press that follows must meet it.
  flushSync(() => {
    gestureStore.setState({ pointed })
    sessionStore.getState().set({ hovered: isPart ? pointed : undefined })
  })
}
