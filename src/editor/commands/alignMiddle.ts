import { outermostOf } from '../canvas/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'alignMiddle',
  label: { en: 'Align middles', ko: '세로 가운데 맞춤' },
  group: 'edit',
  keys: ['Alt+V'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && outermostOf(design, [...selection]).length > 1,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.align(design, selection, 'middle')),
}
