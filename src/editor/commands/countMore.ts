import Icon from 'lucide-react/icons/plus'
import { byHands } from './registry/byHands.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'countMore',
  label: { en: 'One more of it (×)', ko: '개수 늘리기(×)' },
  group: 'edit',
  icon: Icon,
  keys: ['+'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && nodesAmong(design, selection).length > 0,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.changeCount(design, selection, 1), {
      gesture: `count ${[...selection].join(' ')}`,
    }),
}
