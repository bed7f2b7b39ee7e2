import Icon from 'lucide-react/icons/compass'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'tour',
  label: { en: 'Two-minute tour', ko: '2분 둘러보기' },
  group: 'help',
  icon: Icon,
  keys: [],
  when: () => !sessionStore.getState().tour,
  run: () => sessionStore.getState().set({ tour: true, dialog: undefined }),
}
