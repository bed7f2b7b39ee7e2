import Icon from 'lucide-react/icons/eye'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toggleOverlays',
  label: { en: 'Findings on the drawing', ko: '그림에 진단 표시' },
  group: 'view',
  icon: Icon,
  keys: ['O'],
  when: () => true,
  run: () => {
    const { overlays, set } = sessionStore.getState()
    set({ overlays: !overlays })
  },
}
