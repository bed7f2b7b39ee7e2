import Icon from 'lucide-react/icons/zap'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolFail',
  label: { en: 'Make parts fail', ko: '장애 발생' },
  group: 'tools',
  icon: Icon,
  keys: ['L'],
  when: () => true,
  run: () => sessionStore.getState().set({ tool: 'fail' }),
}
