import type { Text } from '../../../catalog/index.ts'
import { sessionStore } from '../../../store/index.ts'

/** Names of undo steps that more than one command uses. */
export const labels = {
  cut: { en: 'Cut', ko: '잘라내기' },
  paste: { en: 'Paste', ko: '붙여넣기' },
} as const satisfies Record<string, Text>

/** A text in the language chosen. */
export function labelNow(text: Text): string {
  return text[sessionStore.getState().language]
}
