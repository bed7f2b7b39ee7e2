import Icon from 'lucide-react/icons/zoom-in'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'zoomIn',
  label: { en: 'Zoom in', ko: '확대' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+=', 'Mod++'],
  when: () => true,
  run: () => canvasView.zoomBy(1.25),
}
