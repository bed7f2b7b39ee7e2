import Icon from 'lucide-react/icons/wand-sparkles'
import { tidy } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'tidy',
  label: { en: 'Tidy up', ko: '정돈' },
  group: 'edit',
  icon: Icon,
  keys: ['Alt+Shift+T'],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: () => void tidy().then(() => canvasView.fit()),
}
