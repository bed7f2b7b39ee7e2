import { describe, expect, it } from 'vitest'
import { aboutSeconds, secondsInWords } from './seconds.ts'

describe('a span of time in a few letters', () => {
  it.each([
    [[60, 120], '60–120 s', '60~120초', '~90 s'],
    [[30, 30], '30 s', '30초', '~30 s'],
    [[0, 35], 'up to 35 s', '최대 35초', '~18 s'],
    [[300, 600], '5–10 min', '5~10분', '~8 min'],
    [[90, 600], '1.5–10 min', '1.5~10분', '~6 min'],
    [[3600, 86_400], '1–24 h', '1~24시간', '~13 h'],
  ] as const)('%j', (seconds, en, ko, about) => {
    expect(secondsInWords(seconds)).toBe(en)
    expect(secondsInWords(seconds, 'ko')).toBe(ko)
    expect(aboutSeconds(seconds)).toBe(about)
  })
})
