import Icon from 'lucide-react/icons/maximize'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'fit',
  label: { en: 'Show all', ko: '전체 보기' },
  group: 'view',
  icon: Icon,
  keys: ['Shift+1'],
  when: () => true,
  run: () => canvasView.fit(),
}
