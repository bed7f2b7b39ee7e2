import type { Design, Id, Rect } from '../../model/index.ts'
import { groupPadding, indexOf, leafBox, unionRect } from '../../model/index.ts'
import { spacing } from './spacing.ts'

const near = (value: number) => Math.round(value / spacing.grid) * spacing.grid
const below = (value: number) => Math.floor(value / spacing.grid) * spacing.grid

/** Moves everything onto the grid, the drawing's corner to (24, 24), and lets each group keep its padding. */
export function snapRects(design: Design, rects: ReadonlyMap<Id, Rect>): Map<Id, Rect> {
  const index = indexOf(design)
  const all = unionRect(rects.values()) ?? { x: 0, y: 0 }
  const [dx, dy] = [24 - near(all.x), 24 - near(all.y)]
  const snapped = new Map<Id, Rect>()
  const snapGroup = (id: Id): Rect => {
    const inside = snapLevel(id)
    const old = rects.get(id) ?? { x: 0, y: 0, width: 132, height: 120 }
    const [x, y] = [near(old.x) + dx, near(old.y) + dy]
    const [right, bottom] = [near(old.x + old.width) + dx, near(old.y + old.height) + dy]
    const own = { x, y, width: right - x, height: bottom - y }
    const content = unionRect(inside)
    const rect = content ? (unionRect([own, padded(content)]) ?? own) : own
    snapped.set(id, rect)
    return rect
  }
  const snapLevel = (id: Id | undefined): Rect[] => {
    const leaves = index.childNodes(id).map((node) => {
      const old = rects.get(node.id) ?? { x: 0, y: 0 }
      const rect = { x: near(old.x) + dx, y: near(old.y) + dy, width: leafBox.width, height: leafBox.height }
      snapped.set(node.id, rect)
      return rect
    })
    return [...leaves, ...index.childGroups(id).map((group) => snapGroup(group.id))]
  }
  snapLevel(undefined)
  return snapped
}

function padded(content: Rect): Rect {
  const [x, y] = [below(content.x - groupPadding.left), below(content.y - groupPadding.top)]
  return {
    x,
    y,
    width: content.x + content.width + groupPadding.right - x,
    height: content.y + content.height + groupPadding.bottom - y,
  }
}
