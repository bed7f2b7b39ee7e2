import Icon from 'lucide-react/icons/search'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'focusPaletteSearch',
  label: { en: 'Search services', ko: '서비스 검색' },
  group: 'tools',
  icon: Icon,
  keys: ['/'],
  when: () => true,
  run: () => document.querySelector<HTMLElement>('[data-palette-search]')?.focus(),
}
