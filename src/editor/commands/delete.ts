import Icon from 'lucide-react/icons/trash-2'
import { remove } from '../../model/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'delete',
  label: { en: 'Delete', ko: '삭제' },
  group: 'edit',
  icon: Icon,
  keys: ['Delete', 'Backspace'],
  when: ({ selection, onCanvas, key }) => selection.size > 0 && (onCanvas || key === ''),
  run: ({ selection }) => {
    tryEdit(stepLabel(command.label, selection), (design) => remove(design, selection), { select: [] })
  },
}
