import Icon from 'lucide-react/icons/zap'
import type { Id } from '../../model/index.ts'
import { documentStore } from '../../store/index.ts'
import { canvasView, groupAt, toggleFailure } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'failHovered',
  label: { en: 'Make it fail, or heal it', ko: '장애 내기/복구' },
  group: 'analysis',
  icon: Icon,
  keys: ['X'],
  // Pointing is enough, wherever the focus is: one has just clicked the simulation's tab.
  when: ({ hovered, selection, onCanvas }) =>
    hovered !== undefined || pointed() !== undefined || (onCanvas && selection.size > 0),
  run: ({ hovered, selection, key }) => {
    const [first] = selection
    // A menu is about what is selected: the pointer is over the menu itself.
    const id = key === '' && first !== undefined ? first : (hovered ?? pointed() ?? first)
    if (id !== undefined) toggleFailure(id)
  },
}

/** The group under the pointer: its empty inside takes no hover of its own. */
function pointed(): Id | undefined {
  const pointer = canvasView.pointer()
  return pointer && groupAt(documentStore.getState().design, pointer)?.id
}
