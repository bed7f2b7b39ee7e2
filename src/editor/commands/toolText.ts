import Icon from 'lucide-react/icons/type'
import { sessionStore } from '../../store/index.ts'
import { command as rename } from './rename.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'toolText',
  label: { en: 'Write a note', ko: '메모 쓰기' },
  group: 'tools',
  icon: Icon,
  keys: ['T'],
  // With one part selected the key writes that part's own name.
  when: (context) => !(context.key === 'T' && rename.when(context)),
  run: () => sessionStore.getState().set({ tool: 'text' }),
}
