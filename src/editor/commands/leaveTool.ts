import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'leaveTool',
  label: { en: 'Back to selecting', ko: '선택 도구로 돌아가기' },
  group: 'tools',
  keys: ['Escape'],
  when: ({ tool, failed, focus }) => tool !== 'select' && failed.length === 0 && focus === undefined,
  run: () => sessionStore.getState().set({ tool: 'select' }),
}
