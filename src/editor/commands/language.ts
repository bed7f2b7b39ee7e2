import Icon from 'lucide-react/icons/languages'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'language',
  label: { en: '한국어로 보기', ko: 'View in English' },
  group: 'view',
  icon: Icon,
  keys: ['Alt+Shift+K'],
  when: () => true,
  run: () => {
    const { language, set } = sessionStore.getState()
    set({ language: language === 'en' ? 'ko' : 'en' })
  },
}
