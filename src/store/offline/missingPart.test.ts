import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sessionStore } from '../sessionStore.ts'
import { missingPartTold, tellMissingPart } from './missingPart.ts'

const told = () => sessionStore.getState().notices.map(({ command }) => command)

beforeEach(() => {
  vi.useFakeTimers()
  for (const { id } of sessionStore.getState().notices) sessionStore.getState().dismiss(id)
})
afterEach(() => {
  missingPartTold()
  vi.useRealTimers()
})

it('a part that is missing is told once, with the way to the newest version', () => {
  tellMissingPart()
  tellMissingPart()
  vi.runAllTimers()
  expect(told()).toEqual(['update'])
})

it('a part whose panel says so is not told a second time, the next one is', () => {
  tellMissingPart()
  missingPartTold()
  vi.runAllTimers()
  expect(told()).toEqual([])
  tellMissingPart()
  vi.runAllTimers()
  expect(told()).toEqual(['update'])
})
