import { expect, test, vi } from 'vitest'
import type { Elk, ElkGraph } from '../../types.ts'
import { alikeElk } from './alikeElk.ts'

function pair(a: string, b: string, width: number): ElkGraph {
  return {
    id: 'root:',
    children: [
      { id: a, width, height: 84 },
      { id: b, width: 112, height: 84 },
    ],
    edges: [{ id: 'edge:0', sources: [a], targets: [b] }],
  }
}

/** Puts boxes beside each other. */
const inRow = (graph: ElkGraph): Promise<ElkGraph> =>
  Promise.resolve({
    ...graph,
    children: (graph.children ?? []).map((box, i) => ({ ...box, x: i * 200, y: 0 })),
  })

test('graphs that differ in names alone are laid out once, and each answer has its own names', async () => {
  const layout = vi.fn<Elk['layout']>(inRow)
  const elk = alikeElk({ layout })
  const one = await elk.layout(pair('web', 'db', 112))
  const other = await elk.layout(pair('app', 'cache', 112))
  expect(layout).toHaveBeenCalledTimes(1)
  expect(one.children?.map(({ id, x }) => [id, x])).toEqual([
    ['web', 0],
    ['db', 200],
  ])
  expect(other.children?.map(({ id, x }) => [id, x])).toEqual([
    ['app', 0],
    ['cache', 200],
  ])
  expect(other.edges).toEqual([{ id: 'edge:0', sources: ['app'], targets: ['cache'] }])
})

test('graphs that differ in a size, or in which end an edge leaves, are not alike', async () => {
  const layout = vi.fn<Elk['layout']>(inRow)
  const elk = alikeElk({ layout })
  await elk.layout(pair('web', 'db', 112))
  await elk.layout(pair('web', 'db', 160))
  await elk.layout({
    ...pair('web', 'db', 112),
    edges: [{ id: 'edge:0', sources: ['db'], targets: ['web'] }],
  })
  expect(layout).toHaveBeenCalledTimes(3)
})
