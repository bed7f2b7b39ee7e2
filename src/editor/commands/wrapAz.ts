import { byHands } from './registry/byHands.ts'
import { canWrap } from './registry/canWrap.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapAz',
  label: { en: 'Wrap in an Availability Zone', ko: '가용 영역으로 감싸기' },
  group: 'edit',
  keys: [],
  when: ({ design, selection }) => canWrap(design, selection, 'az'),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'az')),
}
