import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterFrame } from './afterFrame.ts'

const act = vi.fn<() => void>()
let frame: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => (frame = run))
  act.mockClear()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('what can wait is done once, after the frame', () => {
  afterFrame(act)
  frame()
  expect(act).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
})

it.each(['keydown', 'pointerdown'])('a %s before that finds it done, and it is not done again', (type) => {
  const seen: number[] = []
  const listen = () => seen.push(act.mock.calls.length)
  document.body.addEventListener(type, listen)
  afterFrame(act)
  document.body.dispatchEvent(new Event(type, { bubbles: true }))
  frame()
  vi.runAllTimers()
  document.body.dispatchEvent(new Event(type, { bubbles: true }))
  document.body.removeEventListener(type, listen)
  expect(seen).toEqual([1, 1])
})

it('a key is heard by what has the focus once it is done', () => {
  const [left, field] = [document.createElement('button'), document.createElement('input')]
  document.body.append(left, field)
  const heard: string[] = []
  left.addEventListener('keydown', () => heard.push('left'))
  field.addEventListener('keydown', ({ key }) => heard.push(`field ${key}`))
  afterFrame(() => field.focus())
  left.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }))
  left.remove()
  field.remove()
  expect(heard).toEqual(['field F8'])
})
