import { beforeEach, expect, it, vi } from 'vitest'
import { keepScore, noScore, readScore, withAnswer, withRound } from './score.ts'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  })
})

it('counts the first prediction to a question only', () => {
  const once = withAnswer(noScore, 'q21', false)
  expect(withAnswer(once, 'q21', true)).toEqual(once)
  expect(withAnswer(once, 'q22', true).asked).toEqual({ q21: 'wrong', q22: 'right' })
})

it('adds up rounds; one without a slip is clean', () => {
  const one = withRound(noScore, { found: 2, missed: 0, wrong: 0 })
  const two = withRound(one, { found: 1, missed: 1, wrong: 3 })
  expect(two).toEqual({ asked: {}, rounds: 2, clean: 1, found: 3, missed: 1, wrong: 3 })
})

it('is the same after a visit, and starts anew from what is no score', () => {
  const score = withRound(withAnswer(noScore, 'q34', true), { found: 1, missed: 0, wrong: 1 })
  keepScore(score)
  expect(readScore()).toEqual(score)
  localStorage.setItem('faultline.quiz', '{"asked":{"q1":"perhaps"},"rounds":-1}')
  expect(readScore()).toEqual(noScore)
})
