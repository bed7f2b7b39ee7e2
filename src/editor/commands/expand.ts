import Icon from 'lucide-react/icons/chevrons-up-down'
import { shownOf, type Design, type Id } from '../../model/index.ts'
import { expandParts, isCollapsed } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'expand',
  label: { en: 'Expand group', ko: '그룹 펼치기' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+End'],
  when: ({ design, selection }) => collapsedAmong(design, selection).length > 0,
  run: ({ design, selection }) => expandParts(collapsedAmong(design, selection)),
}

/** The selected groups that are collapsed; with nothing selected, all that are drawn so. */
function collapsedAmong(design: Design, selection: ReadonlySet<Id>): Id[] {
  const chosen = selection.size > 0 ? selection : shownOf(design).closed
  return [...chosen].filter((id) => isCollapsed(design, id))
}
