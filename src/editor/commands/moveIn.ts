import { expandGroups } from '../../layout/index.ts'
import {
  indexOf,
  moveBy,
  moveInto,
  nestingRefusal,
  rectsOf,
  type Design,
  type Id,
} from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'moveIn',
  label: { en: 'Move into the next group', ko: '옆 그룹 안으로 이동' },
  group: 'edit',
  keys: ['Mod+]'],
  when: ({ design, selection }) => targetOf(design, selection) !== undefined,
  run: ({ design, selection }) => {
    const target = targetOf(design, selection)
    const [id] = selection
    if (target === undefined || id === undefined) return
    tryEdit(labelNow(command.label), (before) =>
      intoCorner(moveInto(expandGroups(before, [target]), [id], target), id, target),
    )
  },
}

/** The nearest group beside a part that may take it. */
function targetOf(design: Design, selection: ReadonlySet<Id>): Id | undefined {
  const [id] = selection
  const rects = rectsOf(design)
  const rect = id === undefined ? undefined : rects.get(id)
  if (selection.size !== 1 || id === undefined || !rect) return undefined
  const index = indexOf(design)
  const kind = index.groups.get(id)?.kind ?? 'node'
  const beside = index
    .childGroups(index.parentOf(id))
    .filter((group) => group.id !== id && !nestingRefusal(design, kind, group.id))
  const distance = (group: Id) => {
    const box = rects.get(group)
    if (!box) return Infinity
    return Math.hypot(
      box.x + box.width / 2 - rect.x - rect.width / 2,
      box.y + box.height / 2 - rect.y - rect.height / 2,
    )
  }
  return beside.toSorted((a, b) => distance(a.id) - distance(b.id))[0]?.id
}

/** A part that stood outside its new group comes to stand inside its old outline, so that the group need not grow. */
function intoCorner(design: Design, id: Id, target: Id): Design {
  const rects = rectsOf(design)
  const rect = rects.get(id)
  const index = indexOf(design)
  const others = [...index.childGroups(target), ...index.childNodes(target)].flatMap((part) =>
    part.id === id ? [] : (rects.get(part.id) ?? []),
  )
  const last = others.toSorted((a, b) => b.x + b.width - a.x - a.width)[0]
  if (!rect || !last) return design
  return moveBy(design, [id], Math.round(last.x + last.width + 28 - rect.x), Math.round(last.y - rect.y))
}
