import Icon from 'lucide-react/icons/link'
import { copyLink } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'copyLink',
  label: { en: 'Copy a link to this drawing', ko: '이 그림의 링크 복사' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: () => true,
  run: () => void copyLink(),
}
