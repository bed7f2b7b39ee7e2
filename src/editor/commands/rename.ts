import Icon from 'lucide-react/icons/pencil'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'rename',
  label: { en: 'Rename', ko: '이름 바꾸기' },
  group: 'edit',
  icon: Icon,
  keys: ['F2', 'Enter'],
  when: ({ selection, onCanvas, key }) => selection.size === 1 && (onCanvas || key !== 'Enter'),
  run: ({ selection }) => sessionStore.getState().set({ renaming: [...selection][0] }),
}
