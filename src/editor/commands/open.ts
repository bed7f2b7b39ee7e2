import Icon from 'lucide-react/icons/folder-open'
import { chooseFile } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'open',
  label: { en: 'Open…', ko: '열기…' },
  group: 'file',
  icon: Icon,
  keys: ['Mod+O'],
  whileTyping: true,
  when: () => true,
  run: () => void chooseFile(),
}
