import Icon from 'lucide-react/icons/chevrons-down-up'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { collapseParts, isOpen } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'collapse',
  label: { en: 'Collapse group', ko: '그룹 접기' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+Home'],
  when: ({ design, selection }) => groupsAround(design, selection).length > 0,
  run: ({ design, selection }) => collapseParts(groupsAround(design, selection)),
}

/** The selected groups; for parts, and for groups that are collapsed already, the ones around them. */
function groupsAround(design: Design, selection: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  const around = [...selection].flatMap((id) =>
    isOpen(design, id) ? id : (index.ancestors(id)[0]?.id ?? []),
  )
  return [...new Set(around)]
}
