import Icon from 'lucide-react/icons/copy'
import { copySelection } from './registry/clipboard.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'copy',
  label: { en: 'Copy', ko: '복사' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+C'],
  byBrowser: true,
  when: ({ selection }) => selection.size > 0,
  run: () => {
    copySelection(undefined, false)
  },
}
