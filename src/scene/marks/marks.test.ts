import { describe, expect, it } from 'vitest'
import { partStates } from '../../analysis/index.ts'
import { composeScene } from '../compose/composeScene.ts'
import { webDesign, webLayout } from '../testing/aDrawing.ts'
import { noOverlay, type Overlay } from '../types.ts'
import { groupMarks } from './groupMarks.ts'
import { iconOpacity, nodeMarks } from './nodeMarks.ts'
import { hatch } from './shapes.ts'
import { stateBadge, stateMarks } from './stateMarks.ts'

const icon = { x: 0, y: 0, width: 48, height: 48 }
const nodeUnder = (overlay: Overlay, id: string) => {
  const node = composeScene(webDesign, webLayout, overlay).nodes.find((one) => one.id === id)
  if (!node) throw new Error(`no node ${id}`)
  return node
}

describe('marks', () => {
  it('give each state a shape of its own, colour aside', () => {
    const states = partStates
    const shapes = states.map((state) =>
      JSON.stringify(stateMarks(state, icon).map(({ d, dash }) => [d, dash])),
    )
    expect(new Set(shapes).size).toBe(states.length)
    expect(stateMarks('ok', icon)).toEqual([])
    const signs = states.flatMap((state) =>
      state === 'ok' ? [] : [stateBadge(state, { x: 9, y: 9 }).map(({ d }) => d)],
    )
    expect(new Set(signs.map((sign) => JSON.stringify(sign))).size).toBe(states.length - 1)
  })

  it('put nothing on a part that is well', () => {
    expect(nodeMarks(nodeUnder(noOverlay, 'db'))).toEqual({ shapes: [], texts: [] })
    expect(groupMarks(composeScene(webDesign, webLayout, noOverlay).groups[0] ?? never())).toEqual([])
  })

  it('number a single point of failure, and dash the ring of one that is replaced by itself', () => {
    const lasting = nodeMarks(nodeUnder({ ...noOverlay, spofs: new Map([['db', 7]]) }, 'db'))
    const transientSpofs = new Set(['db'])
    const mild = nodeMarks(nodeUnder({ ...noOverlay, spofs: new Map([['db', 7]]), transientSpofs }, 'db'))
    expect(lasting.texts.map((text) => text.line.text)).toEqual(['7'])
    expect(lasting.shapes.some((shape) => shape.dash !== undefined)).toBe(false)
    expect(mild.shapes.some((shape) => shape.dash !== undefined)).toBe(true)
  })

  it('let less of an icon show that is lost or does not run yet', () => {
    expect(iconOpacity(nodeUnder(noOverlay, 'web-b'))).toBe(0.5)
    expect(iconOpacity(nodeUnder({ ...noOverlay, states: new Map([['db', 'failed']]) }, 'db'))).toBeLessThan(
      0.5,
    )
    expect(iconOpacity(nodeUnder(noOverlay, 'db'))).toBe(1)
  })

  it('hatch a rectangle without leaving it', () => {
    const numbers = [...hatch({ x: 10, y: 20, width: 50, height: 30 }, 7).matchAll(/[ML]([\d.]+) ([\d.]+)/g)]
    expect(numbers.length).toBeGreaterThan(10)
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(10)
      expect(Number(x)).toBeLessThanOrEqual(60)
      expect(Number(y)).toBeGreaterThanOrEqual(20)
      expect(Number(y)).toBeLessThanOrEqual(50)
    }
  })
})

function never(): never {
  throw new Error('the scene has groups')
}
