import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary.tsx'

let broken = true
let root: Root
let page: HTMLElement

function Fragile() {
  if (broken) throw new Error('It fell')
  return <p>Standing</p>
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // React reports what a boundary catches; here that is the point.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  broken = true
  page = document.createElement('div')
  root = createRoot(page)
})

afterEach(() => {
  act(() => root.unmount())
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('keeps a crash inside, leaves what stands beside it alone, and comes back when tried again', () => {
  act(() =>
    root.render(
      <>
        <ErrorBoundary
          apology={(error, retry) => (
            <button type="button" onClick={retry}>
              {error.message}
            </button>
          )}
        >
          <Fragile />
        </ErrorBoundary>
        <p>Beside</p>
      </>,
    ),
  )
  expect(page.textContent).toBe('It fellBeside')
  broken = false
  act(() => page.querySelector('button')?.click())
  expect(page.textContent).toBe('StandingBeside')
})
