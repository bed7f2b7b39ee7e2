import { isPinned, moveBy, type Design, type Id } from '../../model/index.ts'
import { withHullRoom } from '../../store/index.ts'
import { bendableLine, bendByKeys } from '../canvas/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
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
  byKeyOnly: true,
  when: ({ selection, onCanvas, key }) => onCanvas && selection.size > 0 && key !== '',
  run: ({ design, selection, key }) => {
    const [dx, dy] = ways[key.replace('Shift+', '')] ?? [0, 0]
    const by = key.startsWith('Shift+') ? far : 1
    // A line has no place of its own: its longest stretch across the key's way moves.
    // Steps of one selection join: holding an arrow key is one gesture.
    const line = bendableLine(design, selection)
    if (line !== undefined) {
      bendByKeys(line, dx * by, dy * by)
      return
    }
    const gesture = `nudge ${[...selection].join(' ')}`
    tryEdit(
      stepLabel(command.label, selection),
      (before) => withHullRoom(before, moveBy(before, movable(before, selection), dx * by, dy * by)),
      { gesture },
    )
  },
}

/** Locked parts stay, and so do those that only follow a group which is selected too. */
function movable(design: Design, selection: ReadonlySet<Id>): Id[] {
  return [...selection].filter((id) => !isPinned(design, id))
}
