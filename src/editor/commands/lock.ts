import Icon from 'lucide-react/icons/lock'
import { setPinned } from '../../model/index.ts'
import { outermostOf } from '../canvas/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

const locking = { en: 'Lock', ko: '잠그기' }
const unlocking = { en: 'Unlock', ko: '잠금 풀기' }

export const command: Command = {
  id: 'lock',
  label: { en: 'Lock in place, or unlock', ko: '제자리에 잠그기/풀기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+Shift+L', 'Shift+L'],
  when: ({ design, selection }) => outermostOf(design, [...selection]).length > 0,
  run: ({ design, selection }) => {
    const ids = outermostOf(design, [...selection])
    const locked = ids.every((id) => design.view?.pinned?.includes(id))
    tryEdit(stepLabel(locked ? unlocking : locking, ids), (before) => setPinned(before, ids, !locked))
  },
}
