import { useStore, ViewportPortal } from '@xyflow/react'
import styles from '../Canvas.module.css'

/** A whole number of dots, in the drawing's pixels. */
const tile = 480

/** The dots of the ground, around what is seen. They lie in what the view moves: a picture of their own over all of the
 *  canvas would be painted again with every frame of a move. */
export function Dots() {
  const around = useStore(({ transform: [x, y, zoom], width, height }) =>
    [...span(-x / zoom, width / zoom), ...span(-y / zoom, height / zoom)].join(' '),
  )
  const [left, width, top, height] = around.split(' ').map(Number)
  return (
    <ViewportPortal>
      <div className={styles.dots} style={{ left, top, width, height }} />
    </ViewportPortal>
  )
}

/** Where they begin, and how far they go. */
function span(from: number, length: number): readonly [number, number] {
  const start = (Math.floor(from / tile) - 1) * tile
  return [start, (Math.ceil((from + length) / tile) + 1) * tile - start]
}
