import { sessionStore } from '../../store/index.ts'
import type { Command } from './registry/types.ts'

export const command: Command = {
  id: 'unfocus',
  label: { en: 'Show the whole drawing again', ko: '전체 그림 다시 보기' },
  group: 'analysis',
  keys: ['Escape'],
  when: ({ failed, focus }) => failed.length === 0 && focus !== undefined,
  run: () => sessionStore.getState().set({ focus: undefined }),
}
