import Icon from 'lucide-react/icons/save-all'
import { saveFile } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'saveAs',
  label: { en: 'Save a copy…', ko: '사본 저장…' },
  group: 'file',
  icon: Icon,
  keys: ['Mod+Shift+S'],
  whileTyping: true,
  when: () => true,
  run: () => void saveFile({ saveAs: true }),
}
