import Icon from 'lucide-react/icons/group'
import { groupInfo } from '../../catalog/index.ts'
import {
  addGroup,
  freshId,
  groupPadding,
  indexOf,
  moveInto,
  rectsOf,
  unionRect,
  type Design,
  type Id,
} from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command, CommandContext } from './registry/types.ts'

export const command: Command = {
  id: 'groupSelection',
  label: { en: 'Group', ko: '그룹으로 묶기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+G'],
  when: ({ design, selection }) => outermost(design, selection).length > 0,
  run: group,
}

function group({ design, selection }: CommandContext): void {
  const ids = outermost(design, selection)
  const rects = rectsOf(design)
  const around = unionRect(ids.flatMap((id) => rects.get(id) ?? []))
  if (!around) return
  const index = indexOf(design)
  const parents = new Set(ids.map((id) => index.parentOf(id)))
  const [parent] = parents
  const id = freshId(design, 'group')
  const label = labelNow(groupInfo('generic').name)
  const rect = {
    x: around.x - groupPadding.left,
    y: around.y - groupPadding.top,
    width: around.width + groupPadding.left + groupPadding.right,
    height: around.height + groupPadding.top + groupPadding.bottom,
  }
  // Parts of different groups come together at the top, where anything may stand in a generic group.
  const home = parents.size === 1 && parent !== undefined ? { parent } : {}
  const change = (before: Design) =>
    moveInto(addGroup(before, { id, kind: 'generic', label, rect, ...home }), ids, id)
  tryEdit(labelNow(command.label), change, { select: [id] })
}

function outermost(design: Design, selection: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return [...selection].filter(
    (id) =>
      (index.groups.has(id) || index.nodes.has(id)) &&
      !index.ancestors(id).some((one) => selection.has(one.id)),
  )
}
