import { iconRect, overlaps, type Id, type Point, type Rect } from '../../model/index.ts'
import type { Scene, SceneEdge, SceneGroup, SceneNode, SceneSpan } from '../../scene/index.ts'
import { isLineIn } from '../canvas/drawn/inSight.ts'

/** Off the middle of a line that wears a cross. */
const besideCross = 14
/** A title may run to the right end of its frame: the badge of a frame ends above its letters. */
const aboveFrame = 4

export interface BadgePlace {
  /** Its middle. */
  readonly at: Point
  readonly dim: boolean
  /** A word is there already that says what is wrong ("AZ gap"): it serves as the badge. */
  readonly word?: Rect
}

type Drawn = Pick<Scene, 'nodes' | 'groups' | 'spans' | 'edges'>

/** Where badges have their middle: on the corner of an icon or a frame, on the middle of a line. Gives the very place of
 *  before for what did not move. */
export function createBadgePlaces() {
  const known = new WeakMap<object, BadgePlace>()
  const once = <Part extends object>(part: Part, make: (part: Part) => BadgePlace) => {
    const place = known.get(part) ?? make(part)
    known.set(part, place)
    return place
  }
  /** The places of the parts that wear one, of all or of those in an area; one is `held` wherever it stands. */
  return (
    { nodes, groups, spans, edges }: Drawn,
    worn: ReadonlyMap<Id, unknown>,
    area: Rect | undefined,
    held?: Id,
  ): ReadonlyMap<Id, BadgePlace> => {
    const places = new Map<Id, BadgePlace>()
    const take = <Part extends { readonly id: Id }>(
      parts: readonly Part[],
      isIn: (part: Part, area: Rect) => boolean,
      make: (part: Part) => BadgePlace,
    ) => {
      for (const part of parts)
        if (worn.has(part.id) && (!area || part.id === held || isIn(part, area)))
          places.set(part.id, once(part, make))
    }
    take(edges, ({ points }, seen) => isLineIn(points, seen), onLine)
    take(spans, isIn, onFrame)
    take(groups, isIn, onFrame)
    take(nodes, isIn, onIcon)
    return places
  }
}

function isIn({ rect }: { readonly rect: Rect }, area: Rect): boolean {
  return overlaps(rect, area)
}

function onLine({ middle, invalid, dim }: SceneEdge): BadgePlace {
  const by = invalid ? besideCross : 0
  return { at: { x: middle.x + by, y: middle.y - by }, dim }
}

function onFrame(part: SceneGroup | SceneSpan): BadgePlace {
  const { x, y, width } = part.rect
  const word = 'tag' in part ? part.tag?.rect : undefined
  return { at: { x: x + width + 1, y: y - aboveFrame }, dim: part.dim, ...(word && { word }) }
}

function onIcon({ rect, dim }: SceneNode): BadgePlace {
  const icon = iconRect(rect)
  return { at: { x: icon.x + icon.width + 3, y: icon.y - 3 }, dim }
}
