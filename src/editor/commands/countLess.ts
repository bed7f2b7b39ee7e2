import Icon from 'lucide-react/icons/minus'
import { byHands } from './registry/byHands.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'countLess',
  label: { en: 'One fewer of it (×)', ko: '개수 줄이기(×)' },
  group: 'edit',
  icon: Icon,
  keys: ['-'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') &&
    nodesAmong(design, selection).some((node) => Number(node.props?.['count']) > 1),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.changeCount(design, selection, -1), {
      gesture: `count ${[...selection].join(' ')}`,
    }),
}
