import Icon from 'lucide-react/icons/copy-plus'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'duplicate',
  label: { en: 'Duplicate', ko: '복제' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+D'],
  when: ({ selection }) => selection.size > 0,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.duplicate(design, selection)),
}
