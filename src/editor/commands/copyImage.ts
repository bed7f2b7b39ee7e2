import Icon from 'lucide-react/icons/image'
import { copyImage, sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'copyImage',
  label: { en: 'Copy as a picture', ko: '그림으로 복사' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+C', 'Mod+Shift+C'],
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: () => void copyImage({ findings: sessionStore.getState().overlays }),
}
