import { byHands } from './registry/byHands.ts'
import { canWrap } from './registry/canWrap.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'wrapRegion',
  label: { en: 'Wrap in a Region', ko: '리전으로 감싸기' },
  group: 'edit',
  keys: [],
  when: ({ design, selection }) => canWrap(design, selection, 'region'),
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.wrap(design, selection, 'region')),
}
