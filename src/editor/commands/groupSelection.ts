import Icon from 'lucide-react/icons/group'
import { outermostOf } from '../canvas/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'groupSelection',
  label: { en: 'Group', ko: '그룹으로 묶기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+G'],
  when: ({ design, selection }) => outermostOf(design, [...selection]).length > 0,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'generic'), {
      named: true,
    }),
}
