import Icon from 'lucide-react/icons/circle-question-mark'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'help',
  label: { en: 'Help and shortcuts', ko: '도움말과 단축키' },
  group: 'help',
  icon: Icon,
  keys: ['?'],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'help' }),
}
