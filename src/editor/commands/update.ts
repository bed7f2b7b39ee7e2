import Icon from 'lucide-react/icons/rotate-cw'
import { beginNewVersion, hasNewVersion } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'update',
  label: { en: 'Reload with the new version', ko: '새 버전으로 다시 열기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => hasNewVersion(),
  run: () => void beginNewVersion(),
}
