import Icon from 'lucide-react/icons/magnet'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toggleSnap',
  label: { en: 'Line up while dragging', ko: '끌 때 줄 맞추기' },
  group: 'view',
  icon: Icon,
  keys: ['Alt+S'],
  when: () => true,
  run: () => {
    const { snap, set } = sessionStore.getState()
    set({ snap: !snap })
  },
}
