import type { Text } from '../../catalog/index.ts'
import { settleDropped } from '../../layout/index.ts'
import {
  indexOf,
  isPinned,
  moveBy,
  overlaps,
  rectsOf,
  type Design,
  type Id,
  type Rect,
} from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { outermostOf } from '../canvas/index.ts'
import type { Made } from '../ui/tryMade.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'centre' | 'middle'

/** Said where groups would have to lie on each other. */
const inEachOthersWay: Text = {
  en: 'They stand in groups side by side, which would lie on each other: they cannot be lined up this way.',
  ko: '나란히 놓인 그룹에 있어 그룹이 서로 겹치게 되므로, 이 방향으로는 맞출 수 없습니다.',
}

/** Brings parts to the outermost side of all of them, or to their common middle; locked ones stay. */
export function align(design: Design, ids: Iterable<Id>, side: Side): Made {
  const chosen = [...ids]
  const parts = boxesOf(design, chosen)
  const all = parts.map(({ rect }) => rect)
  const moved = parts.reduce((now, { id, rect }) => {
    const [dx, dy] = towards(side, rect, all)
    return isPinned(design, id) ? now : moveBy(now, [id], Math.round(dx), Math.round(dy))
  }, design)
  return { design: inLine(design, moved, chosen), ids: chosen }
}

/** Makes the gaps between neighbours equal, across or downwards; the outermost two stay, and so do locked parts. */
export function distribute(design: Design, ids: Iterable<Id>, way: 'across' | 'down'): Made {
  const chosen = [...ids]
  const [start, size] = way === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const)
  const parts = boxesOf(design, chosen).toSorted(
    (a, b) => a.rect[start] + a.rect[size] / 2 - b.rect[start] - b.rect[size] / 2,
  )
  const [first, last] = [parts[0]?.rect, parts.at(-1)?.rect]
  if (!first || !last || parts.length < 3) return { design, ids: chosen }
  const filled = parts.reduce((sum, { rect }) => sum + rect[size], 0)
  const gap = (last[start] + last[size] - first[start] - filled) / (parts.length - 1)
  let next = first[start]
  let moved = design
  for (const { id, rect } of parts) {
    const by = Math.round(next - rect[start])
    next += rect[size] + gap
    if (!isPinned(design, id)) moved = moveBy(moved, [id], way === 'across' ? by : 0, way === 'down' ? by : 0)
  }
  return { design: inLine(design, moved, chosen), ids: chosen }
}

/** What the groups of parts lined up grew over makes way, but not these parts nor the groups they stand in: they would not
 *  be in line any more. Where those groups would come to lie on each other all stays as it was, and that is said. */
function inLine(design: Design, moved: Design, ids: readonly Id[]): Design {
  const index = indexOf(design)
  const kept = new Set(ids.flatMap((id) => [id, ...index.ancestors(id).map((group) => group.id)]))
  const settled = settleDropped(design, moved, ids, kept)
  const [was, now] = [rectsOf(design), rectsOf(settled)]
  const groups = [...kept].filter((id) => index.groups.has(id))
  const lieOver = (rects: ReadonlyMap<Id, Rect>, a: Id, b: Id) => {
    const [one, other] = [rects.get(a), rects.get(b)]
    return one !== undefined && other !== undefined && overlaps(one, other)
  }
  const isCrowded = groups.some((a) =>
    groups.some(
      (b) => a < b && index.parentOf(a) === index.parentOf(b) && lieOver(now, a, b) && !lieOver(was, a, b),
    ),
  )
  if (!isCrowded) return settled
  const { language, notify } = sessionStore.getState()
  notify('refused', inEachOthersWay[language])
  return design
}

function boxesOf(design: Design, ids: readonly Id[]) {
  const rects = rectsOf(design)
  return outermostOf(design, ids).flatMap((id) => {
    const rect = rects.get(id)
    return rect ? [{ id, rect }] : []
  })
}

function towards(side: Side, rect: Rect, all: readonly Rect[]): readonly [number, number] {
  const left = Math.min(...all.map((one) => one.x))
  const right = Math.max(...all.map((one) => one.x + one.width))
  const top = Math.min(...all.map((one) => one.y))
  const bottom = Math.max(...all.map((one) => one.y + one.height))
  switch (side) {
    case 'left':
      return [left - rect.x, 0]
    case 'right':
      return [right - rect.x - rect.width, 0]
    case 'top':
      return [0, top - rect.y]
    case 'bottom':
      return [0, bottom - rect.y - rect.height]
    case 'centre':
      return [(left + right - rect.width) / 2 - rect.x, 0]
    case 'middle':
      return [0, (top + bottom - rect.height) / 2 - rect.y]
  }
}
