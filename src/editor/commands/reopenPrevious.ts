import Icon from 'lucide-react/icons/history'
import { reopenPrevious, sessionStore } from '../../store/index.ts'
import { currentText } from '../i18n/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'reopenPrevious',
  label: { en: 'Back to the previous drawing', ko: '이전 그림 다시 열기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => void reopenOrSay(),
}

async function reopenOrSay(): Promise<void> {
  if (!(await reopenPrevious())) sessionStore.getState().notify('info', currentText().notice.noPrevious)
}
