import { changesSince, type GroupKind, type Id, type Point, type Rect } from '../../model/index.ts'
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
  let last: Followed = { groups: [], filled: [] }
  const compare = (groups: readonly FilledGroup[]): Filled => {
    const { filled, changed } = exchanged(groups, last) ?? compared(groups, last)
    return {
      filled,
      isAllAsBefore: changed.length === 0,
      isAsBefore: ({ x, y, width, height }) =>
        groundAt({ x: x + width / 2, y: y + height / 2 }, changed) === undefined,
    }
  }
  return {
    follow(groups) {
      const now = compare(groups)
      last = { groups, filled: now.filled }
      return now
    },
    compare,
  }
}

interface Followed {
  readonly groups: readonly FilledGroup[]
  readonly filled: readonly FilledGroup[]
}

interface Difference {
  readonly filled: readonly FilledGroup[]
  /** As they were, and as they are. */
  readonly changed: readonly FilledGroup[]
}

/** Where it is known which of the groups are others now, as with every step of a drag, these alone are looked at. */
function exchanged(groups: readonly FilledGroup[], last: Followed): Difference | undefined {
  const places = groups.length === last.groups.length ? changesSince(groups, last.groups) : undefined
  if (!places) return undefined
  const others = new Map<FilledGroup, FilledGroup>()
  for (const at of places.map(Number)) {
    const [before, now] = [last.groups[at], groups[at]]
    if (!before || !now || isFilled(before.kind) !== isFilled(now.kind)) return undefined
    if (before !== now && isFilled(now.kind)) others.set(before, now)
  }
  if (others.size === 0) return { filled: last.filled, changed: [] }
  return {
    filled: last.filled.map((group) => others.get(group) ?? group),
    changed: [...others.keys(), ...others.values()],
  }
}

function compared(groups: readonly FilledGroup[], { filled }: Followed): Difference {
  const all = groups.filter(({ kind }) => isFilled(kind))
  const [before, now] = [new Set(filled), new Set(all)]
  const changed = [...filled.filter((group) => !now.has(group)), ...all.filter((group) => !before.has(group))]
  return { filled: changed.length > 0 || all.length !== filled.length ? all : filled, changed }
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
