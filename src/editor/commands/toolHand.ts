import Icon from 'lucide-react/icons/hand'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolHand',
  label: { en: 'Move around', ko: '화면 이동' },
  group: 'tools',
  icon: Icon,
  keys: ['H'],
  when: () => true,
  run: () => sessionStore.getState().set({ tool: 'hand' }),
}
