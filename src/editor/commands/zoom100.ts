import Icon from 'lucide-react/icons/scan'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'zoom100',
  label: { en: 'Zoom to 100 %', ko: '100%로 보기' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+0', 'Shift+0'],
  when: () => true,
  run: () => canvasView.zoomTo(1),
}
