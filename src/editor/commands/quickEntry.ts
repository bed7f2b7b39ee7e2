import Icon from 'lucide-react/icons/text-cursor-input'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'quickEntry',
  label: { en: 'Draw by writing…', ko: '글로 그리기…' },
  group: 'tools',
  icon: Icon,
  keys: ['Q'],
  when: () => true,
  run: () => sessionStore.getState().set({ popup: { kind: 'quick' } }),
}
