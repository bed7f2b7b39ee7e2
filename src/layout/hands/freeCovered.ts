import type { Design, Id, Node, Point, Rect } from '../../model/index.ts'
import { bentWay, indexOf, rectsOf, unbendEdges } from '../../model/index.ts'
import { runsThrough } from '../route/runsThrough.ts'
import { leafOf } from '../route/world.ts'
import type { Rects } from '../types.ts'
import { withInside } from './moveParts.ts'

/** The design without ways by hand that now run through the icon or the words of parts just dropped, and did not before:
 *  whoever puts a part onto a line means the part. The very same design where none does. */
export function freeCovered(before: Design, dropped: Design, ids: readonly Id[]): Design {
  const bends = dropped.view?.bends
  if (!bends) return dropped
  const [was, now] = [rectsOf(before), rectsOf(dropped)]
  const { nodes } = indexOf(dropped)
  const parts = ids.flatMap((id) => withInside(dropped, id)).flatMap((id) => nodes.get(id) ?? [])
  const covers = (design: Design, rects: Rects, way: readonly Point[], part: Node) => {
    const area = areaOf(indexOf(design).nodes.get(part.id), rects)
    return area !== undefined && runsThrough(way, area)
  }
  const covered = dropped.edges.filter((edge) => {
    const way = bentWay(dropped, now, edge)
    const earlier = bentWay(before, was, edge)
    if (!way) return false
    return parts.some(
      (part) =>
        part.id !== edge.from &&
        part.id !== edge.to &&
        covers(dropped, now, way, part) &&
        !(earlier && covers(before, was, earlier, part)),
    )
  })
  return unbendEdges(
    dropped,
    covered.map(({ id }) => id),
  )
}

function areaOf(node: Node | undefined, rects: Rects): Rect | undefined {
  const rect = node && rects.get(node.id)
  return rect && leafOf(node, rect).whole
}
