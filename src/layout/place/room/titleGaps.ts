import type { Id, Rect } from '../../../model/index.ts'
import { titleStep } from '../../route/titleStep.ts'
import type { Border } from '../../route/world.ts'

/** Something upright that runs through the top edge of a group. */
export interface Upright {
  readonly left: number
  readonly right: number
  /** The part with which it moves to the right, when room is made before that. */
  readonly before?: Id
  /** The part behind which room can be made that leaves it where it is. */
  readonly behind?: Id
}

/** Room to be made: before or behind a part. */
export interface TitleLack {
  readonly part: Id
  readonly side: 'before' | 'behind'
  readonly by: number
}

/** Whether the words of a title stand in the way of something where they belong. */
export function isStruck({ words }: Pick<Border, 'words'>, { left, right }: Upright): boolean {
  return left - titleStep.beside < words.x + words.width && words.x < right + titleStep.beside
}

/**
 * What a group's title lacks to stand clear of everything upright, where that is least; 'hopeless' where no room
 * would help.
 */
export function lackOf(
  border: Pick<Border, 'rect' | 'title' | 'words'>,
  uprights: readonly Upright[],
): TitleLack | 'none' | 'hopeless' {
  if (!uprights.some((one) => isStruck(border, one))) return 'none'
  const { low, high } = titleStep.range(border)
  const { words } = border
  const sorted = uprights.toSorted((a, b) => a.left - b.left)
  const lacks: TitleLack[] = []
  for (let i = 0; i <= sorted.length; i++) {
    const [one, next] = [sorted[i - 1], sorted[i]]
    const start = Math.max(Math.min(low, words.x), one ? one.right + titleStep.beside : -Infinity)
    const end = Math.min(high + words.width, next ? next.left - titleStep.beside : Infinity)
    const by = start + words.width - end
    if (by <= 0) return 'none'
    const part = one ? one.behind : next?.before
    const opens = !one || !next || (next.before !== undefined && next.before !== part)
    if (part !== undefined && opens && start - words.x <= titleStep.most)
      lacks.push({ part, side: one ? 'behind' : 'before', by: Math.ceil(by / 4) * 4 })
  }
  return lacks.toSorted((a, b) => a.by - b.by)[0] ?? 'hopeless'
}

/** The upright sides of a span's hull, and the members that they move with. */
export function sidesOf(hull: Rect, members: readonly { readonly id: Id; readonly rect: Rect }[]): Upright[] {
  const first = members.toSorted((a, b) => a.rect.x - b.rect.x)[0]
  const last = members.toSorted((a, b) => b.rect.x + b.rect.width - a.rect.x - a.rect.width)[0]
  const right = hull.x + hull.width
  return first && last
    ? [
        { left: hull.x - 1, right: hull.x + 1, before: first.id },
        { left: right - 1, right: right + 1, behind: last.id },
      ]
    : []
}
