import Icon from 'lucide-react/icons/ungroup'
import { indexOf, moveInto, remove, type Design, type Id } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'ungroup',
  label: { en: 'Ungroup', ko: '그룹 풀기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+Shift+G'],
  when: ({ design, selection }) => groupsIn(design, selection).length > 0,
  run: ({ design, selection }) => {
    const groups = groupsIn(design, selection)
    const index = indexOf(design)
    const freed = groups.flatMap((id) =>
      [...index.childGroups(id), ...index.childNodes(id)].map((part) => part.id),
    )
    tryEdit(labelNow(command.label), (before) => groups.reduce(dissolve, before), { select: freed })
  },
}

/** What a group holds comes to stand where the group stood; the group goes. */
function dissolve(design: Design, id: Id): Design {
  const index = indexOf(design)
  const inside = [...index.childGroups(id), ...index.childNodes(id)].map((part) => part.id)
  return remove(moveInto(design, inside, index.parentOf(id)), [id])
}

function groupsIn(design: Design, selection: ReadonlySet<Id>): Id[] {
  const { groups } = indexOf(design)
  return [...selection].filter((id) => groups.has(id))
}
