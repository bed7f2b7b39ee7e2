import { byHands } from './registry/byHands.ts'
import { canWrap } from './registry/canWrap.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapPublicSubnet',
  label: { en: 'Wrap in a public subnet', ko: '퍼블릭 서브넷으로 감싸기' },
  group: 'edit',
  keys: [],
  when: ({ design, selection }) => canWrap(design, selection, 'subnet-public'),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'subnet-public')),
}
