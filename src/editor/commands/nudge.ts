import { moveBy } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How far with Shift held, in pixels. */
const far = 8

export const command: Command = {
  id: 'nudge',
  label: { en: 'Nudge', ko: '조금씩 이동' },
  group: 'edit',
  keys: Object.keys(ways).flatMap((key) => [key, `Shift+${key}`]),
  when: ({ selection, onCanvas, key }) => onCanvas && selection.size > 0 && key !== '',
  run: ({ selection, key }) => {
    const [dx, dy] = ways[key.replace('Shift+', '')] ?? [0, 0]
    const by = key.startsWith('Shift+') ? far : 1
    // Steps of one selection join: holding an arrow key is one gesture.
    const gesture = `nudge ${[...selection].join(' ')}`
    tryEdit(labelNow(command.label), (design) => moveBy(design, selection, dx * by, dy * by), { gesture })
  },
}
