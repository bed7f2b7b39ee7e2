import Icon from 'lucide-react/icons/copy-plus'
import { duplicateParts } from './registry/duplicateParts.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'duplicate',
  label: { en: 'Duplicate', ko: '복제' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+D'],
  when: ({ selection }) => selection.size > 0,
  run: ({ selection }) => void duplicateParts(command.label, selection),
}
