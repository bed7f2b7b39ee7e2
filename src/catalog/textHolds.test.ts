import { describe, expect, it } from 'vitest'
import { textHolds } from './textHolds.ts'

describe('a text and a query', () => {
  it.each([
    ['웹 스탠바이', '웜', 0],
    ['재해 복구 3: 웜 스탠바이', '웜스탠', 2],
    ['재해 복구 3: 웜 스탠바이', '재해복구', 3],
    ['재해 복구 3: 웜 스탠바이', 'ㅈㅎㅂㄱ', 3],
    ['재해 복구 3: 웜 스탠바이', 'ㅅㅌㅂㅇ', 2],
    ['재해 복구 3: 웜 스탠바이', 'ㅎㅂㄱ', 1],
    ['재해 복구 3: 웜 스탠바이', 'ㅋㅋ', 0],
    ['그룹 밖으로 이동', '이도', 2],
    ['Export a picture', 'pict', 2],
    ['Copy-image', 'copyimage', 3],
    ['Save as', 'as save', 1],
    ['Save as', '', 0],
  ] as const)('%s by %s: %i', (text, query, rank) => expect(textHolds(query, text)).toBe(rank))
})
