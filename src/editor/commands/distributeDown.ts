import { outermostOf } from '../canvas/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'distributeDown',
  label: { en: 'Even gaps downwards', ko: '세로 간격 같게' },
  group: 'edit',
  keys: ['Alt+Shift+V'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && outermostOf(design, [...selection]).length > 2,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.distribute(design, selection, 'down')),
}
