import type { ElkGraph } from '../../types.ts'
import type { Box, Boxes } from '../fold/frame.ts'
import type { Nests } from './nests.ts'

/** The boxes ELK gave, each relative to its parent's corner, with those it was not told of. Throws when ELK left one out. */
export function readElk(graph: ElkGraph, nests: Nests): Boxes {
  const boxes: Boxes = new Map()
  const read = (children: readonly ElkGraph[], corner: Pick<Box, 'x' | 'y'>) => {
    for (const { id, x, y, width, height, children: inner } of children) {
      if (x === undefined || y === undefined || width === undefined || height === undefined) {
        throw new RangeError(`ELK gave no place to ${id}`)
      }
      let box = { x: x - corner.x, y: y - corner.y, width, height }
      boxes.set(id, box)
      const own = { x: 0, y: 0 }
      for (const { key, top, right, bottom, left } of nests.get(id) ?? []) {
        box = { x: left, y: top, width: box.width - left - right, height: box.height - top - bottom }
        boxes.set(key, box)
        own.x += left
        own.y += top
      }
      read(inner ?? [], own)
    }
  }
  read(graph.children ?? [], { x: 0, y: 0 })
  return boxes
}
