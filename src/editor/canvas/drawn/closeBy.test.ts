import { expect, it } from 'vitest'
import { tellChange } from '../../../model/index.ts'
import { aLine } from '../testing/aLine.ts'
import { closeWith, createCloseBy, regionAround } from './closeBy.ts'

const area = { x: 0, y: 0, width: 100, height: 100 }
const region = { x: 0, y: 0, width: 200, height: 200 }
const part = (x: number) => ({ id: `${x}`, rect: { x, y: 0, width: 50, height: 50 } }) as never
const drawn = {
  groups: [],
  spans: [],
  nodes: [part(10), part(400)],
  edges: [aLine('far', 400), aLine('in', 90), aLine('beyond', 120)],
}
const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id)

it('looks for what lies in a region once for each drawing, and tells where lines stand among all', () => {
  const closeBy = createCloseBy()
  const close = closeBy(drawn, region)
  expect([ids(close.nodes), ids(close.edges), close.places]).toEqual([['10'], ['in', 'beyond'], [1, 2]])
  expect(closeBy(drawn, region)).toBe(close)
  expect(closeBy(drawn, { ...region })).not.toBe(close)
  expect(closeBy({ ...drawn, edges: [] }, region).edges).toEqual([])
})

it('follows a line that came or went, and looks at no other', () => {
  const closeBy = createCloseBy()
  const edges = [aLine('a', 10), aLine('b', 500), aLine('c', 30)]
  closeBy({ ...drawn, edges }, region)
  const moved = [aLine('a', 700), aLine('b', 40), aLine('c', 700)]
  tellChange(moved, edges, ['1', '2'])
  // What was not told to have changed is taken for what it was.
  expect(closeBy({ ...drawn, edges: moved }, region).places).toEqual([0, 1])
  expect(closeBy({ ...drawn, edges: moved }, { ...region }).places).toEqual([1])
})

it('keeps the part that is held, wherever it stands', () => {
  const close = createCloseBy()(drawn, region)
  expect(ids(closeWith(close, drawn, '400').nodes)).toEqual(['10', '400'])
  expect(closeWith(close, drawn, '10')).toBe(close)
  expect(closeWith(close, drawn, undefined)).toBe(close)
})

it('looks in the same region while the view stays in it, and in a smaller one from nearer', () => {
  const first = regionAround(area, undefined)
  expect(regionAround({ ...area, x: 900 }, first)).toBe(first)
  expect(regionAround({ ...area, x: 1100 }, first)).not.toBe(first)
  const wide = regionAround({ ...area, width: 9000, height: 9000 }, undefined)
  expect(regionAround(area, wide)).not.toBe(wide)
})
