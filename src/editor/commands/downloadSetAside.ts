import Icon from 'lucide-react/icons/archive-restore'
import { downloadSetAside, sessionStore, setAsideDocuments } from '../../store/index.ts'
import { currentText } from '../i18n/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'downloadSetAside',
  label: { en: 'Download what could not be opened', ko: '열지 못한 그림 내려받기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => void downloadOrSay(),
}

async function downloadOrSay(): Promise<void> {
  const any = (await setAsideDocuments()).length > 0
  if (any) await downloadSetAside()
  else sessionStore.getState().notify('info', currentText().notice.noSetAside)
}
