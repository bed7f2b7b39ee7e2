import Icon from 'lucide-react/icons/sun-moon'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'theme',
  label: { en: 'Light or dark', ko: '밝게/어둡게' },
  group: 'view',
  icon: Icon,
  keys: ['Alt+Shift+D'],
  when: () => true,
  run: () => {
    const { theme, set } = sessionStore.getState()
    const dark =
      theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    set({ theme: dark ? 'light' : 'dark' })
  },
}
