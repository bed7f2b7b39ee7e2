import { indexOf } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { backToPart } from './registry/lineWalk.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'selectParent',
  label: { en: 'Select the group around', ko: '바깥 그룹 선택' },
  group: 'select',
  keys: ['Escape'],
  when: ({ selection, failed, focus, tool }) =>
    selection.size > 0 && failed.length === 0 && focus === undefined && tool === 'select',
  run: ({ design, selection }) => {
    const [only] = selection
    const edge = only === undefined ? undefined : indexOf(design).edges.get(only)
    if (edge && backToPart(edge)) return
    const parent = selection.size === 1 && only !== undefined ? indexOf(design).parentOf(only) : undefined
    sessionStore.getState().select(parent === undefined ? [] : [parent])
  },
}
