import Icon from 'lucide-react/icons/focus'
import { canvasView } from '../canvas/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'fitSelection',
  label: { en: 'Show the selection', ko: '선택 영역 보기' },
  group: 'view',
  icon: Icon,
  keys: ['Shift+2'],
  when: ({ selection }) => selection.size > 0,
  run: ({ selection }) => canvasView.fit(selection),
}
