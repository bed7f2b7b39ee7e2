import Icon from 'lucide-react/icons/grid-2x2'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toggleGrid',
  label: { en: 'Keep to the grid', ko: '격자에 맞추기' },
  group: 'view',
  icon: Icon,
  keys: ["Mod+'"],
  when: () => true,
  run: () => {
    const { grid, set } = sessionStore.getState()
    set({ grid: !grid })
  },
}
