import Icon from 'lucide-react/icons/copy-plus'
import { settleDropped } from '../../layout/index.ts'
import { duplicateBeside, indexOf, rectsOf, type Design, type Id, type Rect } from '../../model/index.ts'
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
      const group = groupOf(design, selection)
      const copied = group
        ? duplicateBeside(design, selection, group.width + step, 0)
        : duplicateBeside(design, selection, step, step)
      ids = copied.ids
      return group ? settleDropped(design, copied.design, ids) : copied.design
    })
    if (done) sessionStore.getState().select(ids)
  },
}

/** The frame of the one selected group. Its copy stands beside it, in line: over it, it would read as nested. */
function groupOf(design: Design, selection: ReadonlySet<Id>): Rect | undefined {
  const [id = '', ...others] = selection
  return others.length === 0 && indexOf(design).groups.has(id) ? rectsOf(design).get(id) : undefined
}
