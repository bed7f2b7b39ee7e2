import { useOnViewportChange, type Viewport } from '@xyflow/react'
import { useEffect, useMemo, type RefObject } from 'react'
import { createPutOff, stir } from '../../../store/index.ts'

/** Between two turns of a wheel the view stands still for longer than React Flow takes for its end, in milliseconds:
 *  making the picture sharp between them costs more than it shows. */
const rest = 400

/** Marks the canvas while the view moves over the drawing, and whether it only shifts it: past React, for nothing has
 *  to be rendered anew for it. */
export function useMoving(wrapper: RefObject<HTMLElement | null>): void {
  const phases = useMemo(() => createPhases(wrapper), [wrapper])
  useOnViewportChange(phases)
  useEffect(() => () => phases.stop(), [phases])
}

/** What follows the phases of a move: for `useMoving`. */
export function createPhases(wrapper: RefObject<HTMLElement | null>) {
  const wait = createPutOff()
  let zoom = 1
  let hasEnded = false
  const mark = (how: 'pan' | 'zoom') => {
    const element = wrapper.current
    if (element?.getAttribute('data-moving') !== how) element?.setAttribute('data-moving', how)
  }
  const rests = () => {
    hasEnded = true
    wait.later(rest, () => wrapper.current?.removeAttribute('data-moving'))
  }
  return {
    stop: () => wait.stop(),
    onStart(view: Viewport) {
      wait.stop()
      hasEnded = false
      zoom = view.zoom
      mark('pan')
    },
    onChange(view: Viewport) {
      stir()
      // What ended was the move before this one.
      if (hasEnded) rests()
      if (view.zoom !== zoom) mark('zoom')
    },
    onEnd: rests,
  }
}
