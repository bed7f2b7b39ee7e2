import { describe, expect, it } from 'vitest'
import { duration, durations } from './durations.ts'

describe('times in words', () => {
  it.each([
    [[60, 120], '1–2 minutes', '1~2분'],
    [[30, 60], '30–60 seconds', '30~60초'],
    [[0, 35], 'at most 35 seconds', '최대 35초'],
    [[600, 3600], '10–60 minutes', '10~60분'],
    [[3600, 86400], '1–24 hours', '1~24시간'],
    [[0, 60], 'at most 60 seconds', '최대 60초'],
    [[30, 600], '30 seconds to 10 minutes', '30초~10분'],
    [[30, 30], '30 seconds', '30초'],
  ] as const)('%j is %s', (seconds, en, ko) => {
    expect(durations.en(seconds)).toBe(en)
    expect(durations.ko(seconds)).toBe(ko)
  })

  it.each([
    [1, '1 second'],
    [90, '1.5 minutes'],
    [45, '45 seconds'],
    [3600, '1 hour'],
    [5400, '1.5 hours'],
  ])('%d is %s', (seconds, words) => {
    expect(duration.en(seconds)).toBe(words)
  })
})
