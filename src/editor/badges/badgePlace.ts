import { iconRect, type Id, type Point } from '../../model/index.ts'
import type { Scene } from '../../scene/index.ts'

/** Off the middle of a line that wears a cross. */
const besideCross = 14

/** Where each part's badge has its middle: on the corner of an icon or a frame, on the middle of a line. */
export function badgePlaces(
  scene: Pick<Scene, 'nodes' | 'groups' | 'spans' | 'edges'>,
): ReadonlyMap<Id, { readonly at: Point; readonly dim: boolean }> {
  const places = new Map<Id, { at: Point; dim: boolean }>()
  for (const { id, middle, invalid, dim } of scene.edges) {
    const by = invalid ? besideCross : 0
    places.set(id, { at: { x: middle.x + by, y: middle.y - by }, dim })
  }
  for (const { id, rect, dim } of [...scene.spans, ...scene.groups])
    places.set(id, { at: { x: rect.x + rect.width - 2, y: rect.y + 14 }, dim })
  for (const { id, rect, dim } of scene.nodes) {
    const icon = iconRect(rect)
    places.set(id, { at: { x: icon.x + icon.width + 3, y: icon.y - 3 }, dim })
  }
  return places
}
