import type { GroupKind, Id, Point, Rect } from '../../model/index.ts'
import { sceneThemes } from '../look/themes.ts'

/** Groups with a fill of their own (subnets). Both themes fill the same kinds. */
export function isFilled(kind: GroupKind): boolean {
  return sceneThemes.light.groups[kind].fill !== undefined
}

export interface FilledGroup {
  readonly id: Id
  readonly kind: GroupKind
  readonly rect: Rect
}

interface Filled {
  readonly filled: readonly FilledGroup[]
  readonly isAllAsBefore: boolean
  /** Whether the middle of an area has the ground it had the last time. */
  readonly isAsBefore: (area: Rect) => boolean
}

/** Follows the filled groups among groups: the same list while they stay as they are, and where they did not. */
export function createFilledOf(): (groups: readonly FilledGroup[]) => Filled {
  let last: readonly FilledGroup[] = []
  return (groups) => {
    const all = groups.filter(({ kind }) => isFilled(kind))
    const [before, now] = [new Set(last), new Set(all)]
    const changed = [...last.filter((group) => !now.has(group)), ...all.filter((group) => !before.has(group))]
    if (changed.length > 0 || all.length !== last.length) last = all
    return {
      filled: last,
      isAllAsBefore: changed.length === 0,
      isAsBefore: ({ x, y, width, height }) =>
        groundAt({ x: x + width / 2, y: y + height / 2 }, changed) === undefined,
    }
  }
}

/** Kind of the last (innermost) of the filled groups that holds `point`: the ground text there stands on. */
export function groundAt(point: Point, filled: readonly FilledGroup[]): GroupKind | undefined {
  return filled.findLast(
    ({ rect }) =>
      point.x >= rect.x &&
      point.x <= rect.x + rect.width &&
      point.y >= rect.y &&
      point.y <= rect.y + rect.height,
  )?.kind
}
