import Icon from 'lucide-react/icons/route'
import { isBent, unbendEdges } from '../../model/index.ts'
import { stepLabel } from '../ui/stepLabel.ts'
import { tryEdit } from '../ui/tryEdit.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'unbend',
  label: { en: 'Let lines find their own way', ko: '연결선 경로 자동으로' },
  group: 'edit',
  icon: Icon,
  keys: [],
  when: ({ design, selection }) => [...selection].some((id) => isBent(design, id)),
  run: ({ selection }) => {
    tryEdit(stepLabel(command.label, selection), (design) => unbendEdges(design, selection))
  },
}
