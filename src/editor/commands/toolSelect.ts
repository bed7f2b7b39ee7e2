import Icon from 'lucide-react/icons/mouse-pointer-2'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolSelect',
  label: { en: 'Select', ko: '선택' },
  group: 'tools',
  icon: Icon,
  keys: ['V'],
  when: () => true,
  run: () => sessionStore.getState().set({ tool: 'select' }),
}
