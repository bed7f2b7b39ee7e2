import { expect, it } from 'vitest'
import type { SceneEdge } from '../../../scene/index.ts'
import { aLine } from '../testing/aLine.ts'
import { countIn, fewOf, heldPart, isLarge, isLineIn, partsIn, partsOf } from './inSight.ts'
import { inOrder } from './lineOrder.ts'

const area = { x: 0, y: 0, width: 100, height: 100 }
const ids = (edges: readonly SceneEdge[]) => edges.map(({ id }) => id)

it('takes a drawing for large above some hundred parts, or lines', () => {
  const of = (nodes: number, edges: number) =>
    isLarge({ groups: [], spans: [], nodes: Array(nodes).fill(0), edges: Array(edges).fill(0) })
  expect([of(300, 300), of(301, 0), of(0, 301)]).toEqual([false, true, true])
})

it('keeps of a painted drawing what is asked for by name, and what was chosen one by one', () => {
  const part = (id: string) => ({ id }) as never
  const { nodes, groups } = partsOf(
    { groups: [part('g')], spans: [], nodes: [part('a'), part('b'), part('c')] },
    new Set(['c', 'a', undefined]),
  )
  expect([nodes.map(({ id }) => id), groups]).toEqual([['a', 'c'], []])
  expect([...fewOf(new Set(['a', 'b']))]).toEqual(['a', 'b'])
  expect([...fewOf(new Set(Array.from({ length: 61 }, (_, at) => `n${at}`)))]).toEqual([])
})

it('takes a level line into account though its bounds have no height', () => {
  expect(isLineIn(aLine('e', 90).points, area)).toBe(true)
  expect(isLineIn(aLine('e', 120).points, area)).toBe(false)
})

it('counts what an area has that another has not', () => {
  const part = (x: number) => ({ id: `${x}`, rect: { x, y: 0, width: 50, height: 50 } })
  const drawn = {
    groups: [],
    spans: [],
    nodes: [part(10), part(90), part(110), part(400)] as never,
    edges: [aLine('in', 90), aLine('beyond', 120), aLine('far', 400)],
  }
  const wider = { ...area, width: 200 }
  expect([countIn(drawn, wider, undefined), countIn(drawn, wider, area)]).toEqual([5, 2])
})

it('keeps the one selected part wherever it stands, and no one of several', () => {
  expect(heldPart(new Set(['far']))).toBe('far')
  expect(heldPart(new Set(['far', 'other']))).toBeUndefined()
  const part = (id: string, x: number) => ({ id, rect: { x, y: 0, width: 50, height: 50 } })
  const nodes = [part('near', 10), part('far', 900), part('beyond', 900)] as never
  const { nodes: kept } = partsIn({ groups: [], spans: [], nodes }, area, 'far')
  expect(kept.map(({ id }) => id)).toEqual(['near', 'far'])
  expect(partsIn({ groups: [], spans: [], nodes }, undefined).nodes).toBe(nodes)
})

it('gives the lines in an area with their places among all, marked ones above the others', () => {
  const edges = [
    aLine('lit', 10, { lit: true }),
    aLine('far', 500),
    aLine('near', 30),
    aLine('invalid', 20, { invalid: true }),
  ]
  const { drawn, places } = inOrder(edges, area)
  expect(ids(drawn)).toEqual(['near', 'lit', 'invalid'])
  expect(places).toEqual([...places].toSorted((a, b) => a - b))
  expect(ids(inOrder(edges).drawn)).toEqual(['far', 'near', 'lit', 'invalid'])
  // Of those known to be close they are the same, with the same places.
  const close = { edges: [...edges.slice(0, 1), ...edges.slice(2)], places: [0, 2, 3] }
  expect(inOrder(edges, area, close)).toEqual({ drawn, places })
})
