import { indexOf, moveInto, type Design, type Id } from '../../model/index.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import { labelNow } from './registry/labels.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'moveOut',
  label: { en: 'Move out of the group', ko: '그룹 밖으로 이동' },
  group: 'edit',
  keys: ['Mod+['],
  when: ({ design, selection }) => grouped(design, selection).length > 0,
  run: ({ design, selection }) => {
    const index = indexOf(design)
    const ids = grouped(design, selection)
    tryEdit(labelNow(command.label), (before) =>
      ids.reduce((now, id) => moveInto(now, [id], index.parentOf(index.parentOf(id) ?? '')), before),
    )
  },
}

function grouped(design: Design, selection: ReadonlySet<Id>): Id[] {
  const index = indexOf(design)
  return [...selection].filter((id) => index.parentOf(id) !== undefined)
}
