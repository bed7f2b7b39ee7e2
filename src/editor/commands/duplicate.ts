import Icon from 'lucide-react/icons/copy-plus'
import { settleDropped } from '../../layout/index.ts'
import { duplicateBeside, indexOf, type Design, type Id } from '../../model/index.ts'
import { sessionStore } from '../../store/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

/** How far copies stand off what they copy, in pixels. */
const step = 24

export const command: Command = {
  id: 'duplicate',
  label: { en: 'Duplicate', ko: '복제' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+D'],
  when: ({ selection }) => selection.size > 0,
  run: ({ design, selection }) => {
    let ids: readonly Id[] = []
    const done = tryEdit(stepLabel(command.label, selection), () => {
      const beside = isGroup(design, selection)
      const copied = duplicateBeside(design, selection, step, beside ? 0 : step)
      ids = copied.ids
      return beside ? settleDropped(design, copied.design, ids) : copied.design
    })
    if (done) sessionStore.getState().select(ids)
  },
}

/** A frame over a frame of its like reads as nested: a copied group comes to stand beside what it would cover, in line
 *  with its original where there is room. */
function isGroup(design: Design, selection: ReadonlySet<Id>): boolean {
  const [id, ...others] = selection
  return id !== undefined && others.length === 0 && indexOf(design).groups.has(id)
}
