import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPhases } from './useMoving.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const view = { x: 0, y: 0, zoom: 1 }

it('marks a move until it has rested, also one during which an earlier one ends', () => {
  const current = document.createElement('div')
  const phases = createPhases({ current })
  const moving = () => current.getAttribute('data-moving')
  phases.onStart(view)
  // The zoom that this interrupts tells its end only now.
  phases.onEnd()
  for (let at = 0; at < 60; at++) {
    vi.advanceTimersByTime(16)
    phases.onChange({ ...view, x: at })
    expect(moving()).toBe('pan')
  }
  phases.onEnd()
  vi.advanceTimersByTime(1000)
  expect(moving()).toBeNull()
})
