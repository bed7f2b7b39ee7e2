import Icon from 'lucide-react/icons/scissors'
import { copySelection } from './registry/clipboard.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'cut',
  label: { en: 'Cut', ko: '잘라내기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+X'],
  byBrowser: true,
  when: ({ selection }) => selection.size > 0,
  run: () => {
    copySelection(undefined, true)
  },
}
