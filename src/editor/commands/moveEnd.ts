import Icon from 'lucide-react/icons/arrow-right-to-line'
import { beginReconnecting, canvasView } from '../canvas/index.ts'
import { onlyLine } from './registry/onlyLine.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'moveEnd',
  label: { en: 'End it at another part', ko: '다른 요소에서 끝내기' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design, selection }) => onlyLine(design, selection) !== undefined,
  run: ({ design, selection }) => {
    const line = onlyLine(design, selection)
    if (line === undefined) return
    canvasView.focus()
    beginReconnecting(line, 'to')
  },
}
