import Icon from 'lucide-react/icons/square-mouse-pointer'
import { indexOf, type Design, type Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'selectInside',
  label: { en: 'Select what is inside', ko: '안쪽 요소 선택' },
  group: 'select',
  icon: Icon,
  keys: ['Shift+Enter'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && insideOf(design, selection).length > 0,
  run: ({ design, selection }) => sessionStore.getState().select(insideOf(design, selection)),
}

function insideOf(design: Design, selection: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return [...selection].flatMap((id) =>
    index.groups.has(id) ? [...index.childGroups(id), ...index.childNodes(id)].map((part) => part.id) : [],
  )
}
