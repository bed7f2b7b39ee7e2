import Icon from 'lucide-react/icons/history'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'versions',
  label: { en: 'Versions of this drawing…', ko: '이 그림의 이전 버전…' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => sessionStore.getState().set({ dialog: 'versions' }),
}
