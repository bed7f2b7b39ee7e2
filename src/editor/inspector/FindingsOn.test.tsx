import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, assert, beforeEach, expect, it, vi } from 'vitest'
import { addNode, connect, emptyDesign } from '../../model/index.ts'
import { derivedStore } from '../../store/index.ts'
import { judge } from '../../store/judge.ts'
import { FindingsOn } from './FindingsOn.tsx'

const at = { x: 0, y: 0 }
const pair = addNode(addNode(emptyDesign(), { id: 'users', service: 'users', label: 'Users', at }), {
  id: 'web',
  service: 'ec2',
  label: 'Web',
  at,
})
const [one] = judge(connect(pair, { from: 'users', to: 'web' }), 'en').findings
const before = derivedStore.getState()

let root: Root
let page: HTMLElement

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = document.createElement('div')
  root = createRoot(page)
})

afterEach(() => {
  act(() => root.unmount())
  derivedStore.setState(before, true)
  vi.unstubAllGlobals()
})

/** As many findings on the server, each with a message of its own. */
function showFindings(count: number): void {
  assert(one)
  const findings = Array.from({ length: count }, (_, i) => ({
    ...one,
    key: `finding ${i}`,
    on: ['web'],
    message: `Finding ${i}.`,
  }))
  derivedStore.setState({ ...before, findings }, true)
  act(() => root.render(<FindingsOn ids={['web']} />))
}

const shown = () => page.querySelectorAll('li').length
const moreButton = () =>
  [...page.querySelectorAll('button')].find(({ textContent }) => /more/u.test(textContent))

it('of hundreds of findings the first are shown, and as many more each time one asks', () => {
  showFindings(70)
  expect(shown()).toBe(30)
  expect(moreButton()?.textContent).toBe('30 more of 40')
  act(() => moreButton()?.click())
  expect(shown()).toBe(60)
  expect(moreButton()?.textContent).toBe('10 more')
  act(() => moreButton()?.click())
  expect(shown()).toBe(70)
  expect(moreButton()).toBeUndefined()
})

it('as many as one reads are all there', () => {
  showFindings(30)
  expect(shown()).toBe(30)
  expect(moreButton()).toBeUndefined()
})
