import Icon from 'lucide-react/icons/redo-2'
import { documentStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'redo',
  label: { en: 'Redo', ko: '다시 실행' },
  group: 'edit',
  icon: Icon,
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  when: ({ canRedo }) => canRedo,
  detail: () => documentStore.getState().future.at(-1)?.label,
  run: () => documentStore.getState().redo(),
}
