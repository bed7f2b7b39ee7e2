import { outermostOf } from '../canvas/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'alignLeft',
  label: { en: 'Align left', ko: '왼쪽 맞춤' },
  group: 'edit',
  keys: ['Mod+Shift+ArrowLeft'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && outermostOf(design, [...selection]).length > 1,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.align(design, selection, 'left')),
}
