import Icon from 'lucide-react/icons/graduation-cap'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'quiz',
  label: { en: 'Quiz…', ko: '퀴즈…' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+Q'],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'quiz', subject: undefined }),
}
