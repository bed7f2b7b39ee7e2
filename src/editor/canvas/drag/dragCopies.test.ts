import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { indexOf, rectsOf } from '../../../model/index.ts'
import { documentStore, sessionStore } from '../../../store/index.ts'
import { beginDrag, dragTo, endDrag, loadDragTools } from './dragGesture.ts'
import { network } from '../testing/network.ts'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const state = () => documentStore.getState()
const selected = () => [...sessionStore.getState().selection]
const parent = (id: string) => indexOf(state().design).parentOf(id)

beforeAll(loadDragTools)

beforeEach(() => {
  state().replace(network())
  sessionStore.setState({ notices: [], tool: 'select', language: 'en' })
})

describe('Alt while something is dragged', () => {
  const alt = (type: 'keydown' | 'keyup') =>
    window.dispatchEvent(new KeyboardEvent(type, { key: 'Alt', bubbles: true, cancelable: true }))

  it('copies from the moment Alt is pressed, what is dragged returning to its place', async () => {
    const before = rectsOf(state().design).get('web')
    beginDrag('web', false)
    dragTo({ x: 300, y: 0 }, { x: 480, y: 250 }, false)
    await nextFrame()
    alt('keydown')
    expect(rectsOf(state().design).get('web')).toEqual(before)
    const [copy = ''] = selected()
    expect(copy).not.toBe('web')
    expect(parent(copy)).toBe('right')
    endDrag()
    alt('keyup')
    expect(state().past.map((step) => step.label)).toEqual(['Duplicate Web'])
    expect(state().design.nodes).toHaveLength(3)
  })

  it('moves again when Alt is released before the pointer', async () => {
    beginDrag('web', true)
    dragTo({ x: 300, y: 0 }, { x: 480, y: 250 }, false)
    await nextFrame()
    alt('keyup')
    expect(state().design.nodes).toHaveLength(2)
    expect(parent('web')).toBe('right')
    endDrag()
    expect(state().past.map((step) => step.label)).toEqual(['Move Web'])
    expect(selected()).toEqual(['web'])
  })

  it('heeds Alt only while something is dragged', async () => {
    beginDrag('web', false)
    dragTo({ x: 300, y: 0 }, { x: 480, y: 250 }, false)
    endDrag()
    const { design } = state()
    alt('keydown')
    alt('keyup')
    expect(state().design).toBe(design)
  })
})
