import { iconRect, type Id, type Point, type Rect } from '../../model/index.ts'
import type { Scene } from '../../scene/index.ts'

/** Off the middle of a line that wears a cross. */
const besideCross = 14

export interface BadgePlace {
  /** Its middle. */
  readonly at: Point
  readonly dim: boolean
  /** A word is there already that says what is wrong ("AZ gap"): it serves as the badge. */
  readonly word?: Rect
}

/** Where each part's badge has its middle: on the corner of an icon or a frame, on the middle of a line. */
export function badgePlaces(
  scene: Pick<Scene, 'nodes' | 'groups' | 'spans' | 'edges'>,
): ReadonlyMap<Id, BadgePlace> {
  const places = new Map<Id, BadgePlace>()
  for (const { id, middle, invalid, dim } of scene.edges) {
    const by = invalid ? besideCross : 0
    places.set(id, { at: { x: middle.x + by, y: middle.y - by }, dim })
  }
  for (const { id, rect, dim } of scene.spans) places.set(id, { at: corner(rect), dim })
  for (const { id, rect, dim, tag } of scene.groups)
    places.set(id, { at: corner(rect), dim, ...(tag && { word: tag.rect }) })
  for (const { id, rect, dim } of scene.nodes) {
    const icon = iconRect(rect)
    places.set(id, { at: { x: icon.x + icon.width + 3, y: icon.y - 3 }, dim })
  }
  return places
}

const corner = ({ x, y, width }: Rect): Point => ({ x: x + width - 2, y: y + 14 })
