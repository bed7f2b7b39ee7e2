import Icon from 'lucide-react/icons/heart-pulse'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'heal',
  label: { en: 'Heal everything', ko: '모두 복구' },
  group: 'analysis',
  icon: Icon,
  keys: ['Escape'],
  when: ({ failed }) => failed.length > 0,
  run: () => sessionStore.getState().set({ failed: [] }),
}
