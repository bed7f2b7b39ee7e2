import type { Design, Direction, Id, Rect } from '../../../model/index.ts'
import { boxAround, indexOf, unionRect } from '../../../model/index.ts'
import { moveParts, withInside } from '../../hands/moveParts.ts'
import { spanHulls } from '../../spanHulls.ts'
import type { Elk } from '../../types.ts'
import { alikeElk } from '../elk/alikeElk.ts'
import { placePlainly } from '../placePlainly.ts'
import { snap } from '../snapBoxes.ts'
import { snapRects } from '../snapRects.ts'
import { spacing } from '../spacing.ts'
import { onlyParts } from './onlyParts.ts'
import { packRows } from './packRows.ts'
import { unitsOf } from './unitsOf.ts'

/** A group with more parts than this, more than a page shows well, is split into units itself. */
const unitMost = 80

interface Placing {
  readonly design: Design
  readonly elk: Elk
  readonly direction: Direction
  readonly rects: Map<Id, Rect>
}

/** Parts of one group that stand together, and the room they take. */
interface Block {
  readonly ids: readonly Id[]
  readonly box: Rect
}

/**
 * A layout of a very large design: what is about as large as a VPC is laid out alone, with the parts beside it that
 * belong to it, and these units are set in rows. Units that are alike are laid out once, so they look alike.
 */
export async function placeUnits(
  design: Design,
  elk: Elk,
  direction: Direction,
): Promise<ReadonlyMap<Id, Rect>> {
  const placing: Placing = { design, elk: alikeElk(elk), direction, rects: new Map() }
  if (!isSplit(design, undefined)) return placePlainly(design, elk, direction)
  await placeLevel(placing, undefined)
  return snapRects(design, placing.rects)
}

/** How many groups there are that would be laid out alone. */
export function countUnits(design: Design, parent?: Id): number {
  if (!isSplit(design, parent)) return 0
  return indexOf(design)
    .childGroups(parent)
    .reduce((sum, { id }) => sum + (isLarge(design, id) ? countUnits(design, id) : 1), 0)
}

function isLarge(design: Design, id: Id): boolean {
  return withInside(design, id).length > unitMost && isSplit(design, id)
}

/** Zones are lanes and subnets tiers: they are laid out together, however large they are. */
function isSplit(design: Design, parent: Id | undefined): boolean {
  const groups = indexOf(design).childGroups(parent)
  return groups.length > 0 && groups.every(({ kind }) => kind !== 'az' && !kind.startsWith('subnet'))
}

/** Places all that is in a group, at any place; gives its box. */
async function placeLevel(placing: Placing, parent: Id | undefined): Promise<Rect> {
  const { design, rects } = placing
  const groups = indexOf(design).childGroups(parent)
  const large = new Set(groups.flatMap(({ id }) => (isLarge(design, id) ? [id] : [])))
  const { entries, units, shared } = unitsOf(design, parent, large)
  const blocks: Block[] = []
  for (const ids of [...units, shared]) {
    const [id = ''] = ids
    if (large.has(id)) blocks.push({ ids, box: await placeGroup(placing, id) })
    else if (ids.length > 0) blocks.push({ ids, box: await placeBlock(placing, ids) })
  }
  const packed = packRows(blocks.map(({ box }) => box))
  blocks.forEach(({ ids, box }, i) => {
    const { x, y } = packed.corners[i] ?? box
    moveParts(design, rects, ids, { dx: x - box.x, dy: y - box.y })
  })
  const whole = { x: 0, y: 0, width: packed.width, height: packed.height }
  if (entries.length === 0) return whole
  const box = await placeBlock(placing, entries)
  const at = { x: -box.width - spacing.layer, y: snap((whole.height - box.height) / 2) }
  moveParts(design, rects, entries, { dx: at.x - box.x, dy: at.y - box.y })
  return unionRect([whole, { ...box, ...at }]) ?? whole
}

/** Places a group that is split, around what is in it. */
async function placeGroup(placing: Placing, id: Id): Promise<Rect> {
  const box = boxAround(await placeLevel(placing, id))
  placing.rects.set(id, box)
  return box
}

/** Places some parts of one group as a design of their own; what their spans take counts. */
async function placeBlock({ design, elk, direction, rects }: Placing, ids: readonly Id[]): Promise<Rect> {
  const own = onlyParts(design, ids)
  const placed = await placePlainly(own, elk, direction)
  for (const [id, rect] of placed) rects.set(id, rect)
  const box = unionRect([...placed.values(), ...spanHulls(own, placed).values()])
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}
