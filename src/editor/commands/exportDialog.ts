import Icon from 'lucide-react/icons/image-down'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'exportDialog',
  label: { en: 'Export a picture…', ko: '그림 내보내기…' },
  group: 'file',
  icon: Icon,
  keys: ['Mod+Shift+E'],
  whileTyping: true,
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'export' }),
}
