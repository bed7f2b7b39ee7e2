import Icon from 'lucide-react/icons/group'
import { byHands } from './registry/byHands.ts'
import { scalable } from './registry/scalable.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapAsg',
  label: { en: 'Put into an Auto Scaling group', ko: 'Auto Scaling 그룹으로 묶기' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design, selection }) => scalable(design, selection).length > 0,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) =>
      hands.wrapInSpan(design, scalable(design, selection), 'asg'),
    ),
}
