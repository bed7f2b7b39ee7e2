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

export interface Filled {
  readonly filled: readonly FilledGroup[]
  readonly isAllAsBefore: boolean
  /** Whether the middle of an area has the ground it had the last time. */
  readonly isAsBefore: (area: Rect) => boolean
}

interface FilledOf {
  /** Follows the filled groups among groups: the same list while they stay as they are, and where they did not. */
  readonly follow: (groups: readonly FilledGroup[]) => Filled
  /** What following these would give. */
  readonly compare: (groups: readonly FilledGroup[]) => Filled
}

export function createFilledOf(): FilledOf {
  let last: readonly FilledGroup[] = []
  function compare(groups: readonly FilledGroup[]): Filled {
    const all = groups.filter(({ kind }) => isFilled(kind))
    const [before, now] = [new Set(last), new Set(all)]
    const changed = [...last.filter((group) => !now.has(group)), ...all.filter((group) => !before.has(group))]
    return {
      filled: changed.length > 0 || all.length !== last.length ? all : last,
      isAllAsBefore: changed.length === 0,
      isAsBefore: ({ x, y, width, height }) =>
        groundAt({ x: x + width / 2, y: y + height / 2 }, changed) === undefined,
    }
  }
  return {
    follow(groups) {
      const now = compare(groups)
      last = now.filled
      return now
    },
    compare,
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
