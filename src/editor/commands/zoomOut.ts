import Icon from 'lucide-react/icons/zoom-out'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'zoomOut',
  label: { en: 'Zoom out', ko: '축소' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+-'],
  when: () => true,
  run: () => canvasView.zoomBy(0.8),
}
