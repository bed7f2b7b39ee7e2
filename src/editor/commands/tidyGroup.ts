import Icon from 'lucide-react/icons/brush-cleaning'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { tidyParts } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'tidyGroup',
  label: { en: 'Tidy up this group', ko: '이 그룹만 정돈' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+G'],
  when: ({ design, selection }) => onlyGroup(design, selection) !== undefined,
  run: ({ design, selection }) => {
    const group = onlyGroup(design, selection)
    if (group !== undefined) void tidyParts([group])
  },
}

/** The group that is selected alone and has something in it. */
function onlyGroup(design: Design, selection: ReadonlySet<Id>): Id | undefined {
  const [id] = selection
  if (id === undefined || selection.size > 1) return undefined
  const index = indexOf(design)
  const isFilled = index.childNodes(id).length + index.childGroups(id).length > 0
  return index.groups.has(id) && isFilled ? id : undefined
}
