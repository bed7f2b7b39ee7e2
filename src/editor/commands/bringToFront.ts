import Icon from 'lucide-react/icons/bring-to-front'
import { reorder } from '../../model/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'bringToFront',
  label: { en: 'Bring to front', ko: '맨 앞으로' },
  group: 'edit',
  icon: Icon,
  keys: [']', 'Mod+Shift+]'],
  when: ({ selection }) => selection.size > 0,
  run: ({ selection }) => {
    tryEdit(stepLabel(command.label, selection), (design) => reorder(design, selection, 'front'))
  },
}
