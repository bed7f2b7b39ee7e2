import Icon from 'lucide-react/icons/square-dashed'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolGroup',
  label: { en: 'Draw a group', ko: '그룹 그리기' },
  group: 'tools',
  icon: Icon,
  keys: ['F'],
  when: () => true,
  run: () => sessionStore.getState().set({ tool: 'group' }),
}
