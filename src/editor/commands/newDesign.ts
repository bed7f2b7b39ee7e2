import Icon from 'lucide-react/icons/file-plus'
import { newDesign } from '../../store/index.ts'
import { currentText } from '../i18n/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'newDesign',
  label: { en: 'New drawing', ko: '새 그림' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+N'],
  when: () => true,
  run: () => newDesign(currentText().bar.untitled),
}
