import { contains, iconRect, inflate, type Design, type Point } from '../../model/index.ts'
import type { Layout } from '../types.ts'

/** A line may leave the middle of an icon's side by this much, in pixels. */
const farthest = 18
/** An end this near to an icon ends at it, and not at a span around it. */
const near = 12

/** Ends of lines beside the icon they belong to, in words: arrows that point past what they mean. */
export function portFaults(design: Design, layout: Layout): string[] {
  const icons = new Map(design.nodes.map(({ id }) => [id, iconOf(layout, id)]))
  const isBeside = (id: string, end: Point | undefined, before: Point | undefined) => {
    const icon = icons.get(id)
    if (!icon || !end || !before || !contains(inflate(icon, near), { ...end, width: 0, height: 0 }))
      return false
    const off = end.y === before.y ? end.y - icon.y - icon.height / 2 : end.x - icon.x - icon.width / 2
    return Math.abs(off) > farthest
  }
  return design.edges.flatMap(({ id, from, to }) => {
    const points = layout.routes.get(id)?.points ?? []
    const ends = [
      [from, points[0], points[1]],
      [to, points.at(-1), points.at(-2)],
    ] as const
    return ends
      .filter(([part, end, before]) => isBeside(part, end, before))
      .map(([part]) => `${id} ends beside ${part}`)
  })
}

function iconOf(layout: Layout, id: string) {
  const rect = layout.rects.get(id)
  return rect && iconRect(rect)
}
