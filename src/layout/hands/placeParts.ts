import type { Design, Id, Rect } from '../../model/index.ts'
import { groupPadding, indexOf, missingPositions, rectsOf, unionRect, withRects } from '../../model/index.ts'
import { opened } from '../leavesOf.ts'
import { placeDesign } from '../place/placeDesign.ts'
import { onlyParts } from '../place/units/onlyParts.ts'
import type { Elk, Rects } from '../types.ts'
import { freeSpot } from './freeSpot.ts'
import { bringIntoLine } from './bringIntoLine.ts'
import { hugged, moveParts, withInside } from './moveParts.ts'
import { siblingsOf } from './siblingsOf.ts'
import { tidyBlocks } from './tidyBlocks.ts'
import { withPins } from './withPins.ts'

/**
 * Lays out only some parts, with all that is inside them (collapsed groups as if they were expanded), and gives the rectangles
 * that change; everything else stays. Connected parts of one group stay together about where they are, in the order they
 * have, step aside from what stays and stand in line with it.
 */
export async function placeParts(whole: Design, elk: Elk, ids: Iterable<Id>): Promise<Rects> {
  const design = opened(whole)
  const index = indexOf(design)
  const chosen = new Set(ids)
  const outer = [...chosen].filter(
    (id) =>
      (index.nodes.has(id) || index.groups.has(id)) &&
      !index.ancestors(id).some((group) => chosen.has(group.id)),
  )
  return placeBlocks(design, elk, tidyBlocks(design, withoutPinned(design, outer)))
}

/**
 * Lays out what is inside one group and makes the group fit; nothing outside moves. Where the group got larger than its
 * place, it is the group that steps aside.
 */
export async function placeInside(whole: Design, elk: Elk, group: Id): Promise<Rects> {
  const design = opened(whole)
  const index = indexOf(design)
  const before = rectsOf(design)
  const own = before.get(group)
  const inside = [...index.childGroups(group), ...index.childNodes(group)].map(({ id }) => id)
  if (!own || inside.length === 0) return new Map()
  const rects = new Map(before)
  for (const [id, rect] of await placeBlocks(design, elk, [withoutPinned(design, inside)]))
    rects.set(id, rect)
  const content = unionRect(inside.flatMap((id) => rects.get(id) ?? []))
  const isPinned = withInside(design, group).some((id) => design.view?.pinned?.includes(id))
  if (content && !isPinned) {
    const corner = { x: own.x + groupPadding.left, y: own.y + groupPadding.top }
    moveParts(design, rects, inside, { dx: corner.x - content.x, dy: corner.y - content.y })
  }
  const around = hugged(design, rects, group)
  if (around) rects.set(group, around)
  if (around && !isPinned) {
    const siblings = siblingsOf(design, rects, [group])
    const spot = freeSpot(around, siblings, { start: around, floor: undefined, wish: around })
    moveParts(design, rects, [group], { dx: spot.x - around.x, dy: spot.y - around.y })
  }
  return new Map([...rects].filter(([id]) => withInside(design, group).includes(id)))
}

async function placeBlocks(design: Design, elk: Elk, blocks: readonly (readonly Id[])[]): Promise<Rects> {
  const rects = new Map(rectsOf(design))
  for (const block of blocks) await placeBlock(design, elk, block, rects)
  bringIntoLine(design, rects, blocks)
  const changed = new Set(blocks.flat().flatMap((part) => withInside(design, part)))
  const held = withPins(design, rects, { shift: false })
  return new Map([...held].filter(([id]) => changed.has(id)))
}

function withoutPinned(design: Design, ids: readonly Id[]): Id[] {
  return ids.filter((id) => !design.view?.pinned?.includes(id))
}

/** Lays out parts of one parent among themselves and puts them back as one block. */
async function placeBlock(
  design: Design,
  elk: Elk,
  block: readonly Id[],
  rects: Map<Id, Rect>,
): Promise<void> {
  const old = unionRect(block.flatMap((id) => rects.get(id) ?? []))
  const direction = design.view?.direction
  const placed = await placeDesign(only(design, block), elk, {
    keep: true,
    ...(direction ? { direction } : {}),
  })
  for (const [id, rect] of placed.rects) rects.set(id, rect)
  const now = unionRect(block.flatMap((id) => rects.get(id) ?? []))
  if (!old || !now) return
  const spot = freeSpot({ ...now, x: old.x, y: old.y }, siblingsOf(design, rects, block), {
    start: old,
    floor: undefined,
    wish: old,
  })
  moveParts(design, rects, block, { dx: spot.x - now.x, dy: spot.y - now.y })
}

/** A design of some parts alone, standing as they do. */
function only(design: Design, block: readonly Id[]): Design {
  const parts = new Set(block.flatMap((id) => withInside(design, id)))
  const bare = onlyParts(design, block)
  // What has no place yet has no order to keep.
  if (missingPositions(design).some((id) => parts.has(id))) return bare
  const rects = [...rectsOf(design)].filter(([id]) => parts.has(id))
  return withRects(bare, new Map(rects))
}
