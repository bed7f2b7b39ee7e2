import { expect, test } from 'vitest'
import type { Id, Node } from '../../../model/index.ts'
import { leafBox } from '../../../model/index.ts'
import { edgesOf, aDesign } from '../../testing/aDesign.ts'
import { foldDesign } from '../fold/foldDesign.ts'
import { settle } from './settle.ts'

const part = (id: Id): Node => ({ id, service: 'ec2', label: id })

/** Where parts stand once those joined by `edges` have settled. */
function settled(places: Readonly<Record<Id, readonly [number, number]>>, edges: string) {
  const design = aDesign({ nodes: Object.keys(places).map(part), edges: edgesOf(edges) })
  const rects = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { ...leafBox, x, y }]))
  settle(rects, foldDesign(design), design.edges, 'right')
  return (id: Id) => [rects.get(id)?.x, rects.get(id)?.y]
}

test('a part a little out of line with what it is joined to comes into its row, or its column', () => {
  const at = settled({ a: [0, 0], b: [300, 20], c: [320, 200] }, 'a -> b\nb -> c')
  expect(at('b')[1]).toBe(at('a')[1])
  expect(at('c')[0]).toBe(at('b')[0])
})

test('a part stays that is in line already, that is far out of line, or that has another between', () => {
  expect(settled({ a: [0, 0], b: [300, 40] }, 'a -> b')('b')).toEqual([300, 40])
  const level = settled({ a: [0, 0], b: [300, 0], c: [600, 16] }, 'a -> b\nb -> c\nc -> a')
  expect([level('a'), level('b'), level('c')]).toEqual([
    [0, 0],
    [300, 0],
    [600, 0],
  ])
  const between = settled({ a: [0, 0], b: [300, 0], c: [600, 16] }, 'a -> c')
  expect(between('c')).toEqual([600, 16])
})

test('parts of one group that nothing keeps in line stand below each other', () => {
  const at = settled({ a: [0, 0], b: [300, 0], c: [20, 200], d: [300, 200] }, 'a -> b\nb -> d\nc -> d')
  expect(at('c')[0]).toBe(at('a')[0])
  expect(at('b')[0]).toBe(at('d')[0])
  const far = settled({ a: [0, 0], b: [300, 0], c: [40, 200], d: [300, 200] }, 'a -> b\nb -> d\nc -> d')
  expect(far('c')).toEqual([40, 200])
})
