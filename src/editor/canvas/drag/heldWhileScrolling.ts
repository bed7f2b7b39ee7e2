/** Keeps what is dragged under a pointer that rests while the wheel moves the view: only moves are heard of by what drags.
 *  Gives the way to stop. */
export function heldWhileScrolling(): () => void {
  const follow = ({ clientX, clientY, buttons }: WheelEvent) => {
    // The view has moved by then.
    requestAnimationFrame(() => {
      window.dispatchEvent(new MouseEvent('mousemove', { view: window, clientX, clientY, buttons }))
    })
  }
  const options = { capture: true, passive: true }
  window.addEventListener('wheel', follow, options)
  return () => window.removeEventListener('wheel', follow, options)
}
