import Icon from 'lucide-react/icons/list-tree'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'outline',
  label: { en: 'Outline', ko: '개요' },
  group: 'view',
  icon: Icon,
  keys: ['Shift+O'],
  when: () => true,
  run: () => sessionStore.getState().set({ outline: !sessionStore.getState().outline }),
}
