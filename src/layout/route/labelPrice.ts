import type { Id, Rect } from '../../model/index.ts'
import { inflate } from '../../model/index.ts'
import type { Buckets } from './buckets.ts'
import { areaOf } from './layPath.ts'
import type { Laid } from './windowField.ts'
import type { Border, World } from './world.ts'

/** What a label has to share the drawing with. */
export interface Setting {
  readonly world: World
  readonly lines: Buckets<Laid>
  readonly labels: Buckets<Rect>
}

/** From this price on a label lies over an icon, a name or another label. */
export const covers = 500

/** Labels keep this far from icons. */
const fromIcons = 6

/** And from each other: words side by side read as one. */
const fromLabels = 6

/** Edges that a label speaks for, and the stretch that it stands at. */
interface Beside {
  readonly own: ReadonlySet<Id>
  readonly piece: Laid
}

/** Beside a stretch that other edges run along too, a label seems to speak for them. */
const onTrunk = 90

/** Where the badge of a finding hangs: on the top edge of a group, near its right end. */
const badge = { right: 8, width: 84, above: 12, height: 20 } as const

function badgeOf({ x, y, width }: Rect): Rect {
  return {
    x: x + width - badge.right - badge.width,
    y: y - badge.above,
    width: badge.width,
    height: badge.height,
  }
}

/** What is wrong with a label at `rect` on the lines of `own` edges, in pixels it would rather go; stops above `limit`. */
export function labelPrice(
  { world, lines, labels }: Setting,
  { own, piece }: Beside,
  rect: Rect,
  limit: number,
): number {
  let price = labels.meeting(rect).length * 600 + labels.meeting(inflate(rect, fromLabels)).length * 60
  for (const { icon, label } of world.leavesIn.meeting(inflate(rect, fromIcons))) {
    price += meets(icon, rect) * 800 + meets(inflate(icon, fromIcons), rect) * 160
    price += meets(label, rect) * covers + meets(inflate(label, 3), rect) * 60
  }
  if (price >= limit) return price
  for (const border of world.bordersIn.meeting(inflate(rect, badge.above))) price += borderPrice(border, rect)
  for (const line of lines.meeting(inflate(rect, 5))) {
    const struck = meets(areaOf(line), rect)
    // A label beside a line of others says nothing about whose it is.
    if (own.has(line.path.edge.id)) price += struck * 120
    else if (!isOn(piece, line)) price += struck * 240 + 70
  }
  return price >= limit ? price : price + (isShared(lines, { own, piece }, rect) ? onTrunk : 0)
}

function isOn(piece: Laid, line: Laid): boolean {
  return line.horizontal === piece.horizontal && Math.abs(line.at - piece.at) < 2
}

function isShared(lines: Buckets<Laid>, { own, piece }: Beside, rect: Rect): boolean {
  const part: Rect = piece.horizontal
    ? { x: rect.x + 2, y: piece.at - 1, width: rect.width - 4, height: 2 }
    : { x: piece.at - 1, y: rect.y + 2, width: 2, height: rect.height - 4 }
  return lines.meeting(part).some((line) => !own.has(line.path.edge.id) && isOn(piece, line))
}

export function meets(a: Rect, b: Rect): number {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height ? 1 : 0
}

/** In the narrow inside of small groups a label is more in the way than outside. */
function borderPrice({ rect: border, title, span }: Border, rect: Rect): number {
  const inside =
    rect.x > border.x + 1 &&
    rect.y > border.y + 1 &&
    rect.x + rect.width < border.x + border.width - 1 &&
    rect.y + rect.height < border.y + border.height - 1
  const isNear = meets(inflate(border, 1), rect) === 1
  const onBadge = span ? 0 : meets(badgeOf(border), rect) * 160
  if (!isNear) return onBadge
  const small = Math.min(border.width, border.height) < 260
  return onBadge + meets(title, rect) * 300 + (inside ? (small ? 14 : 2) : 130)
}
