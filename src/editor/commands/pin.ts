import Icon from 'lucide-react/icons/pin'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'pin',
  label: { en: 'Pin in place, or unpin', ko: '자리 고정 또는 해제' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+P'],
  when: ({ design, selection }) => partsIn(design, selection).length > 0,
  run: ({ selection }) => {
    tryEdit(labelNow(command.label), (design) => pinned(design, partsIn(design, selection)))
  },
}

function partsIn(design: Design, selection: ReadonlySet<Id>): Id[] {
  const { groups, nodes } = indexOf(design)
  return [...selection].filter((id) => groups.has(id) || nodes.has(id))
}

/** Pins parts for the automatic layout; when all of them are pinned already, frees them. */
function pinned(design: Design, ids: readonly Id[]): Design {
  const before = design.view?.pinned ?? []
  const others = before.filter((id) => !ids.includes(id))
  const after = ids.every((id) => before.includes(id)) ? others : [...others, ...ids]
  return { ...design, view: { ...design.view, pinned: after } }
}
