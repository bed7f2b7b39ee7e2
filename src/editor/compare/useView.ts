import { useCallback, useMemo, useState } from 'react'

/** How far both pictures are moved and enlarged, so that they are looked at together. Shares of a pane's size. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

const whole: View = { scale: 1, x: 0, y: 0 }
const [least, most] = [1, 8]

/** One view for both panes. `at` is a place in a pane as shares of its size. */
export function useView() {
  const [view, setView] = useState(whole)
  const zoom = useCallback((factor: number, at: { readonly x: number; readonly y: number }) => {
    setView((before) => {
      const scale = Math.min(most, Math.max(least, before.scale * factor))
      const grown = scale / before.scale
      return kept({ scale, x: at.x - (at.x - before.x) * grown, y: at.y - (at.y - before.y) * grown })
    })
  }, [])
  const move = useCallback((x: number, y: number) => {
    setView((before) => kept({ ...before, x: before.x + x, y: before.y + y }))
  }, [])
  const fit = useCallback(() => setView(whole), [])
  return useMemo(() => ({ view, zoom, move, fit }), [view, zoom, move, fit])
}

/** A pane is never left empty: its picture may not be moved out of sight. */
function kept({ scale, x, y }: View): View {
  const within = (value: number) => Math.min(0, Math.max(1 - scale, value))
  return { scale, x: within(x), y: within(y) }
}
