import { act, useLayoutEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyDesign, moveBy, type Design } from '../../../model/index.ts'
import type { Scene } from '../../../scene/index.ts'
import { derivedStore, documentStore, stir } from '../../../store/index.ts'
import { gestureStore } from '../gestureStore.ts'
import { useScene } from './useScene.ts'

let root: Root
/** What was on the screen, commit after commit. */
let shown: Scene[] = []

function Shown() {
  const scene = useScene()
  useLayoutEffect(() => {
    shown.push(scene)
  })
  return undefined
}

const ids = Array.from({ length: 400 }, (_, i) => `part-${i}`)
const crowd = (title: string): Design => ({
  ...emptyDesign(title),
  nodes: ids.map((id) => ({ id, service: 'ec2', label: id })),
  view: { positions: Object.fromEntries(ids.map((id, i) => [id, [(i % 20) * 200, i * 10] as const])) },
})
const now = () => derivedStore.getState().scene
/** Moves parts; gives what was shown of it, in turn. */
const move = async (moved: readonly string[]) => {
  const before = now()
  shown = []
  act(() => documentStore.getState().edit('Move', (design) => moveBy(design, moved, 10, 10)))
  await vi.waitFor(() => act(async () => expect(now()).not.toBe(before)))
  const names = new Map([
    [before, 'before'],
    [now(), 'after'],
  ])
  return [...new Set(shown)].map((scene) => names.get(scene))
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  documentStore.getState().replace(crowd('Crowd'))
  root = createRoot(document.createElement('div'))
  act(() => root.render(<Shown />))
})

afterEach(() => {
  act(() => gestureStore.setState({ dragging: false }))
  act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('shows a change of hundreds of parts a moment after it, whole', async () => {
  expect(await move(ids)).toEqual(['before', 'after'])
})

it('shows a change of a few parts at once', async () => {
  expect(await move(ids.slice(0, 3))).toEqual(['after'])
})

it('shows at once what moves under a hand, however much it is', async () => {
  act(() => gestureStore.setState({ dragging: true }))
  stir()
  expect(await move(ids)).toEqual(['after'])
})

it('shows another document at once', () => {
  shown = []
  act(() => documentStore.getState().replace(crowd('Other')))
  expect(shown.map(({ title }) => title)).not.toContain('Crowd')
})
