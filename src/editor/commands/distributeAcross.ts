import { outermostOf } from '../canvas/index.ts'
import { byHands } from './registry/byHands.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'distributeAcross',
  label: { en: 'Even gaps across', ko: '가로 간격 같게' },
  group: 'edit',
  keys: ['Alt+Shift+H'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && outermostOf(design, [...selection]).length > 2,
  run: ({ selection }) =>
    byHands(command.label, selection, (hands, design) => hands.distribute(design, selection, 'across')),
}
