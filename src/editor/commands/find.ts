import Icon from 'lucide-react/icons/text-search'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'find',
  label: { en: 'Find on the drawing', ko: '그림에서 찾기' },
  group: 'view',
  icon: Icon,
  keys: ['Mod+F'],
  whileTyping: true,
  when: ({ design }) => design.nodes.length + design.groups.length > 0,
  run: () => sessionStore.getState().set({ popup: { kind: 'find' } }),
}
