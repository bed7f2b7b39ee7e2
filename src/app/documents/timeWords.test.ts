import { expect, it } from 'vitest'
import { timeWords } from './timeWords.ts'

const now = Date.UTC(2026, 5, 15, 12)

it.each([
  [20, 'just now', '방금'],
  [300, '5 minutes ago', '5분 전'],
  [7_200, '2 hours ago', '2시간 전'],
  [90_000, 'yesterday', '어제'],
  [30 * 86_400, 'May 16, 2026', '2026년 5월 16일'],
])('%i seconds ago', (seconds, english, korean) => {
  expect(timeWords(now - seconds * 1000, now, 'en')).toBe(english)
  expect(timeWords(now - seconds * 1000, now, 'ko')).toBe(korean)
})
