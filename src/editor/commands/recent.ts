import Icon from 'lucide-react/icons/file-clock'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'recent',
  label: { en: 'Recent drawings…', ko: '최근 그림…' },
  group: 'file',
  icon: Icon,
  keys: ['Alt+Shift+R'],
  when: () => true,
  // They stand in the file menu; whatever asked for them has closed by the next frame.
  run: () =>
    void requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-menu="file"]')?.click()),
}
