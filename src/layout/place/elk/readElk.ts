import type { ElkGraph } from '../../types.ts'
import type { Boxes } from '../fold/frame.ts'

/** The boxes ELK gave, each relative to its parent's corner. Throws when ELK left one out. */
export function readElk(graph: ElkGraph): Boxes {
  const boxes: Boxes = new Map()
  const read = (children: readonly ElkGraph[]) => {
    for (const { id, x, y, width, height, children: inner } of children) {
      if (x === undefined || y === undefined || width === undefined || height === undefined) {
        throw new RangeError(`ELK gave no place to ${id}`)
      }
      boxes.set(id, { x, y, width, height })
      read(inner ?? [])
    }
  }
  read(graph.children ?? [])
  return boxes
}
