import Icon from 'lucide-react/icons/undo-2'
import { documentStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'undo',
  label: { en: 'Undo', ko: '실행 취소' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+Z'],
  when: ({ canUndo }) => canUndo,
  detail: () => documentStore.getState().past.at(-1)?.label,
  run: () => documentStore.getState().undo(),
}
