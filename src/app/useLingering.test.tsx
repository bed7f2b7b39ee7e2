import { act, useLayoutEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLingering } from './useLingering.ts'

let root: Root
let seen: ReturnType<typeof useLingering<string>>
/** What waits for an idle moment, by what it was given. */
let waiting: Map<number, () => void>

function Shown({ wanted }: { readonly wanted: string | undefined }) {
  const now = useLingering(wanted, isLarge)
  useLayoutEffect(() => {
    seen = now
  }, [now])
  return undefined
}

const isLarge = (one: string) => one === 'large'
const want = (wanted: string | undefined) => act(() => root.render(<Shown wanted={wanted} />))
const beIdle = () =>
  act(() => {
    for (const run of waiting.values()) run()
    waiting.clear()
  })

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  waiting = new Map()
  let asked = 0
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    asked += 1
    waiting.set(asked, run)
    return asked
  })
  vi.stubGlobal('cancelIdleCallback', (one: number) => waiting.delete(one))
  root = createRoot(document.createElement('div'))
})

afterEach(() => {
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('what is large stays in the page when it is closed, until there is time to take it out', () => {
  want('large')
  expect(seen).toMatchObject({ shown: 'large', leaving: false })
  want(undefined)
  expect(seen).toMatchObject({ shown: 'large', leaving: true })
  beIdle()
  expect(seen).toMatchObject({ shown: undefined, leaving: false })
})

it('what is small goes at once', () => {
  want('small')
  want(undefined)
  expect(seen).toMatchObject({ shown: undefined, leaving: false })
})

it('what is opened again before it was taken out begins anew, and stays', () => {
  want('large')
  const { opening } = seen
  want(undefined)
  want('large')
  expect(seen).toMatchObject({ shown: 'large', leaving: false })
  expect(seen.opening).not.toBe(opening)
  beIdle()
  expect(seen.shown).toBe('large')
})

it('something else takes the place of what is leaving', () => {
  want('large')
  want(undefined)
  want('small')
  expect(seen).toMatchObject({ shown: 'small', leaving: false })
  beIdle()
  expect(seen.shown).toBe('small')
})
