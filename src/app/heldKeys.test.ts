import { afterEach, expect, it, vi } from 'vitest'
import { holdKeys, releaseKeys } from './heldKeys.ts'

const ends = new AbortController()
afterEach(() => document.body.replaceChildren())

/** Presses a key on an element; whether the browser may still do what it does with it. */
function press(init: KeyboardEventInit, on: Element = document.body): boolean {
  return on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
}

it('gives what was pressed before the commands were there to them, in its order and once', async () => {
  holdKeys()
  expect(press({ key: 's', ctrlKey: true })).toBe(false)
  expect(press({ key: 'r', ctrlKey: true })).toBe(true)
  press({ key: 'z', ctrlKey: true, shiftKey: true, code: 'KeyZ' })
  press({ key: 'Tab' })
  const field = document.body.appendChild(document.createElement('input'))
  press({ key: 'x' }, field)

  const heard: unknown[] = []
  window.addEventListener(
    'keydown',
    ({ key, code, ctrlKey, shiftKey, cancelable }) => heard.push([key, code, ctrlKey, shiftKey, cancelable]),
    { signal: ends.signal },
  )
  releaseKeys()
  await vi.waitFor(() => expect(heard).toHaveLength(3))
  expect(heard).toEqual([
    ['s', '', true, false, true],
    ['r', '', true, false, true],
    ['z', 'KeyZ', true, true, true],
  ])
  await new Promise((resolve) => setTimeout(resolve))
  releaseKeys()
  press({ key: 'y', ctrlKey: true })
  releaseKeys()
  expect(heard).toHaveLength(4)
  ends.abort()
})

it('lets what one key has opened hear the next, Space and Enter among them', async () => {
  holdKeys()
  press({ key: 'Enter' })
  for (const key of ['q', 'a', ' ', 'b', 'Enter']) press({ key })
  const heard: string[] = []
  const open = new AbortController()
  const answer = ({ key }: KeyboardEvent) => {
    if (key !== 'q') return
    // As a panel does, which is drawn once the key was heard.
    queueMicrotask(() =>
      window.addEventListener('keydown', (event) => heard.push(event.key), {
        capture: true,
        signal: open.signal,
      }),
    )
  }
  window.addEventListener('keydown', answer, { signal: open.signal })
  releaseKeys()
  press({ key: 'late' })
  await vi.waitFor(() => expect(heard).toEqual(['a', ' ', 'b', 'Enter', 'late']))
  open.abort()
})
