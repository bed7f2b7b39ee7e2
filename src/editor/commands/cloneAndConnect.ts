import { byHands } from './registry/byHands.ts'
import { nodesAmong } from './registry/nodesAmong.ts'
import type { Command } from './registry/types.ts'

const ways: Readonly<Record<string, 'left' | 'up' | 'down'>> = {
  'Mod+ArrowLeft': 'left',
  'Mod+ArrowUp': 'up',
  'Mod+ArrowDown': 'down',
}

export const command: Command = {
  id: 'cloneAndConnect',
  label: { en: 'Copy and connect', ko: '복제해서 연결' },
  group: 'edit',
  keys: ['Mod+ArrowRight', 'Mod+ArrowLeft', 'Mod+ArrowUp', 'Mod+ArrowDown'],
  when: ({ design, selection, onCanvas, key }) =>
    (onCanvas || key === '') && selection.size === 1 && nodesAmong(design, selection).length === 1,
  run: ({ selection, key }) => {
    const [only] = selection
    const way = ways[key] ?? 'right'
    if (only !== undefined)
      byHands(command.label, selection, (hands, design) => hands.cloneAndConnect(design, only, way))
  },
}
