import Icon from 'lucide-react/icons/package'
import { exportNoteBundle } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'noteBundle',
  label: { en: 'Download a note bundle', ko: '노트 묶음 내려받기' },
  group: 'file',
  icon: Icon,
  keys: [],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: () => void exportNoteBundle({ findings: true }),
}
