import { expect, test } from 'vitest'
import type { FoldedEdge } from '../fold/foldedEdges.ts'
import { layerEdges } from './layerEdges.ts'

const edge = (text: string, managed = false): FoldedEdge => {
  const [from = '', to = ''] = text.split(' ')
  return { from, to, managed }
}
const pairs = (edges: readonly FoldedEdge[]) => edges.map(({ from, to }) => `${from} ${to}`)
const outside = new Set(['users'])

test('a cycle is cut at the edge that leads back to where the flow came by', () => {
  const edges = ['users a', 'a b', 'b c', 'c a'].map((text) => edge(text))
  expect(pairs(layerEdges(edges, outside))).toEqual(['users a', 'a b', 'b c', 'a c'])
})

test('what is called from outside and leads on comes before what calls it from inside', () => {
  const edges = ['users web', 'users api', 'web api', 'api fn'].map((text) => edge(text))
  const more = [...edges, edge('web app'), edge('app api')]
  expect(pairs(layerEdges(more, outside))).toContain('api app')
  expect(pairs(layerEdges(more, outside))).toContain('web api')
})

test('what only manages pushes nothing that is called behind where the calls have it', () => {
  const calls = ['users dns', 'users lb', 'lb app'].map((text) => edge(text))
  const managing = ['app event', 'event fn', 'fn dns'].map((text) => edge(text, true))
  expect(pairs(layerEdges([...calls, ...managing], outside))).toEqual([
    'users dns',
    'users lb',
    'lb app',
    'app event',
    'event fn',
  ])
})

test('who manages from outside stands before what is managed', () => {
  const edges = [edge('operator app', true), edge('app db')]
  expect(pairs(layerEdges(edges, new Set(['operator'])))).toEqual(['operator app', 'app db'])
})
