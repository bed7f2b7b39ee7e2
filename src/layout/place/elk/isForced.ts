import { splitAside } from '../fold/asideOf.ts'
import { elkEdges } from './elkGraph.ts'
import type { Boxes, Frame } from '../fold/frame.ts'
import type { Template } from '../placeOnce.ts'

/**
 * Whether a template leaves ELK no choice of order: every part calls one other at most and is called by one at most, and
 * nothing stands beside anything else across the flow. Another order, or other dice, would give the same boxes.
 */
export function isForced({ task, boxes }: Template): boolean {
  if (!boxes) return false
  const ends = elkEdges(task)
  const isChain =
    new Set(ends.map(({ from }) => from)).size === ends.length &&
    new Set(ends.map(({ to }) => to)).size === ends.length
  const [start, size] = task.direction === 'right' ? (['x', 'width'] as const) : (['y', 'height'] as const)
  const inOneRow = (frames: readonly Frame[]): boolean => {
    const { flow } = splitAside(frames, task.aside)
    const row = boxesOf(boxes, flow).toSorted((a, b) => a[start] - b[start])
    return (
      row.every((box, i) => box[start] >= (row[i - 1]?.[start] ?? -Infinity) + (row[i - 1]?.[size] ?? 0)) &&
      flow.every(({ children }) => inOneRow(children))
    )
  }
  return isChain && inOneRow(task.frames)
}

function boxesOf(boxes: Boxes, frames: readonly Frame[]) {
  return frames.flatMap(({ key }) => boxes.get(key) ?? [])
}
