import Icon from 'lucide-react/icons/clipboard-paste'
import { pasteFromMenu } from './registry/clipboard.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'paste',
  label: { en: 'Paste', ko: '붙여넣기' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+V'],
  byBrowser: true,
  when: () => true,
  run: () => void pasteFromMenu(),
}
