import Icon from 'lucide-react/icons/type'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolText',
  label: { en: 'Write a note', ko: '메모 쓰기' },
  group: 'tools',
  icon: Icon,
  keys: ['T'],
  // Whatever is selected, as in Excalidraw, tldraw and Figma: a click on a part then names it, elsewhere it writes.
  when: () => true,
  run: () => sessionStore.getState().set({ tool: 'text' }),
}
