import { afterEach, expect, it } from 'vitest'
import { holdKeys, releaseKeys } from './heldKeys.ts'

const ends = new AbortController()
afterEach(() => document.body.replaceChildren())

/** Presses a key on an element; whether the browser may still do what it does with it. */
function press(init: KeyboardEventInit, on: Element = document.body): boolean {
  return on.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))
}

it('gives what was pressed before the commands were there to them, in its order and once', () => {
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
  expect(heard).toEqual([
    ['s', '', true, false, true],
    ['r', '', true, false, true],
    ['z', 'KeyZ', true, true, true],
  ])
  releaseKeys()
  press({ key: 'y', ctrlKey: true })
  releaseKeys()
  expect(heard).toHaveLength(4)
  ends.abort()
})
