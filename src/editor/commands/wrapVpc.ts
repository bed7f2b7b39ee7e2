import { byHands } from './registry/byHands.ts'
import { canWrap } from './registry/canWrap.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapVpc',
  label: { en: 'Wrap in a VPC', ko: 'VPC로 감싸기' },
  group: 'edit',
  keys: [],
  when: ({ design, selection }) => canWrap(design, selection, 'vpc'),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'vpc')),
}
