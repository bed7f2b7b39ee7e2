import Icon from 'lucide-react/icons/search'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'commandPalette',
  label: { en: 'Find anything…', ko: '무엇이든 찾기…' },
  group: 'help',
  icon: Icon,
  keys: ['Mod+K', 'Mod+/', 'Mod+Shift+P'],
  whileTyping: true,
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'commands' }),
}
