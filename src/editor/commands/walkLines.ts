import { indexOf } from '../../model/index.ts'
import { linesOf, stepLine } from './registry/lineWalk.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'walkLines',
  label: { en: 'Go along its connections', ko: '연결선 차례로 고르기' },
  group: 'select',
  keys: ['E', 'Shift+E'],
  when: ({ design, selection, onCanvas, key }) => {
    const [only] = selection
    if (selection.size !== 1 || only === undefined || !(onCanvas || key === '')) return false
    return indexOf(design).edges.has(only) || linesOf(design, only).length > 0
  },
  run: ({ design, selection, key }) => {
    const [only] = selection
    if (only !== undefined) stepLine(design, only, key === 'Shift+E' ? -1 : 1)
  },
}
