import Icon from 'lucide-react/icons/folder-kanban'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'documents',
  label: { en: 'Drawings in this browser…', ko: '이 브라우저의 그림…' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+O'],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'documents' }),
}
