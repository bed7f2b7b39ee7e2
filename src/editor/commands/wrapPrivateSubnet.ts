import { byHands } from './registry/byHands.ts'
import { canWrap } from './registry/canWrap.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapPrivateSubnet',
  label: { en: 'Wrap in a private subnet', ko: '프라이빗 서브넷으로 감싸기' },
  group: 'edit',
  keys: [],
  when: ({ design, selection }) => canWrap(design, selection, 'subnet-private'),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'subnet-private')),
}
