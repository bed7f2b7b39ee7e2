import Icon from 'lucide-react/icons/rotate-cw'
import { beginNewVersion } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'update',
  label: { en: 'Reload with the newest version', ko: '최신 버전으로 다시 열기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => void beginNewVersion(),
}
