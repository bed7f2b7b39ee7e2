import Icon from 'lucide-react/icons/columns-2'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'compare',
  label: { en: 'Compare with another drawing…', ko: '다른 그림과 비교…' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+B'],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'compare', subject: undefined }),
}
