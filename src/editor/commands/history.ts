import Icon from 'lucide-react/icons/history'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'history',
  label: { en: 'Steps so far…', ko: '지금까지의 작업…' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+Z'],
  when: ({ canUndo, canRedo }) => canUndo || canRedo,
  run: () => sessionStore.getState().set({ popup: { kind: 'history' } }),
}
