import type { Text } from '../../../catalog/index.ts'
import { sessionStore } from '../../../store/index.ts'

/** Names of undo steps that more than one command uses. */
export const labels = {
  cut: { en: 'Cut', ko: '잘라내기' },
  paste: { en: 'Paste', ko: '붙여넣기' },
} as const satisfies Record<string, Text>

/** What is said where nothing could be pasted. */
export const nothingToPaste: Text = {
  en: 'There are no parts of a drawing on the clipboard.',
  ko: '클립보드에 그림의 요소가 없습니다.',
}

/** A text in the language chosen. */
export function labelNow(text: Text): string {
  return text[sessionStore.getState().language]
}
