import Icon from 'lucide-react/icons/save'
import { saveFile } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'save',
  label: { en: 'Save to a file', ko: '파일로 저장' },
  group: 'file',
  icon: Icon,
  keys: ['Mod+S'],
  whileTyping: true,
  when: () => true,
  run: () => void saveFile(),
}
