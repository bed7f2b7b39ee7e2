import { groupPadding } from '../../model/index.ts'
import type { Boxes, Frame } from './fold/frame.ts'
import { boxOf } from './fold/frame.ts'
import { spacing } from './spacing.ts'

/** The nearest grid line. */
export function snap(value: number): number {
  return Math.round(value / spacing.grid) * spacing.grid
}

/**
 * Moves the template onto the grid before it is stamped: so every lane is rounded the same way.
 * Boxes are relative to their parents, and groups keep their padding.
 */
export function snapBoxes(
  boxes: Boxes,
  frames: readonly Frame[],
  corner = { x: 0, y: 0 },
  snapped = corner,
): void {
  for (const frame of frames) {
    const box = boxes.get(frame.key)
    if (!box) continue
    const start = { x: corner.x + box.x, y: corner.y + box.y }
    const own = { x: snap(start.x), y: snap(start.y) }
    snapBoxes(boxes, frame.children, start, own)
    const inside = frame.children.flatMap((child) => (boxes.has(child.key) ? [boxOf(boxes, child)] : []))
    const right = Math.max(0, ...inside.map(({ x, width }) => x + width + groupPadding.right))
    const bottom = Math.max(0, ...inside.map(({ y, height }) => y + height + groupPadding.bottom))
    Object.assign(box, {
      x: own.x - snapped.x,
      y: own.y - snapped.y,
      width: Math.max(snap(start.x + box.width) - own.x, right),
      height: Math.max(snap(start.y + box.height) - own.y, bottom),
    })
  }
}
