import Icon from 'lucide-react/icons/layout-grid'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'gallery',
  label: { en: 'Samples…', ko: '샘플…' },
  group: 'file',
  icon: Icon,
  keys: ['G'],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'gallery' }),
}
