import Icon from 'lucide-react/icons/brush-cleaning'
import { tidy } from '../../store/index.ts'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'tidyKeep',
  label: { en: 'Tidy up, keeping the order', ko: '순서를 유지하며 정돈' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: () => void tidy(undefined, { keep: true }).then(() => canvasView.fit()),
}
