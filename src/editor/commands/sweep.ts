import Icon from 'lucide-react/icons/table-2'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'sweep',
  label: { en: 'If this fails, what stops…', ko: '장애별로 멈추는 것…' },
  group: 'analysis',
  icon: Icon,
  keys: ['Mod+Shift+F9'],
  when: ({ design }) => design.nodes.length > 0,
  run: () => sessionStore.getState().set({ dialog: 'sweep' }),
}
