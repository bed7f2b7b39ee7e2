import Icon from 'lucide-react/icons/wrench'
import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

/** Fixes come with the rules, which may still be on their way: so many frames are waited for them. */
const patience = 60

export const command: Command = {
  id: 'quickFix',
  label: { en: 'Go to the fixes of this finding', ko: '이 진단의 해결 방법으로' },
  group: 'analysis',
  icon: Icon,
  keys: ['Alt+Enter'],
  when: ({ focus }) => focus !== undefined,
  run: () => {
    sessionStore.getState().set({ panel: 'findings' })
    focusFirst(patience)
  },
}

function focusFirst(frames: number): void {
  requestAnimationFrame(() => {
    const button = document.querySelector<HTMLElement>('#panel [data-open] [data-change]')
    if (button) button.focus()
    else if (frames > 0) focusFirst(frames - 1)
  })
}
