import type { Id } from '../../model/index.ts'
import { indexOf } from '../../model/index.ts'
import { titleStep } from './titleStep.ts'
import type { Border, World } from './world.ts'

/** Letters of zones differ in width by less than this. */
const letter = 4

/** Frames in one row or column of sibling zones that are drawn alike but for the zone's letter. */
function familiesOf({ design, borders }: World): Border[][] {
  const index = indexOf(design)
  const families = new Map<string, Border[]>()
  for (const border of borders.values()) {
    const group = index.groups.get(border.id)
    if (!group || border.span) continue
    const zone = [group, ...index.ancestors(group.id)].find(({ kind }) => kind === 'az')
    if (!zone) continue
    const { width, height } = border.rect
    const key = JSON.stringify([zone.parent, group.kind, width, height])
    const family = families.get(key)
    if (family) family.push(border)
    else families.set(key, [border])
  }
  return [...families.values()]
}

function areTwins(a: Border, b: Border): boolean {
  const inLine = a.rect.x === b.rect.x || a.rect.y === b.rect.y
  return inLine && Math.abs(a.words.width - b.words.width) < letter
}

/** Titles of twins step aside together, as far as they can, so that lanes look alike. */
export function alikeTitles(
  world: World,
  shifts: Map<Id, number>,
  isFree: (border: Border, by: number) => boolean,
): void {
  if (shifts.size === 0) return
  for (const family of familiesOf(world)) {
    const moved = family.filter(({ id }) => shifts.has(id))
    for (const border of family) {
      if (shifts.has(border.id)) continue
      const by = moved.flatMap((twin) => (areTwins(border, twin) ? [shifts.get(twin.id) ?? 0] : []))[0]
      if (by === undefined || !isFree(border, by)) continue
      if (border.title === border.words || Math.abs(by) <= titleStep.most) shifts.set(border.id, by)
    }
  }
}
