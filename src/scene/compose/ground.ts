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
