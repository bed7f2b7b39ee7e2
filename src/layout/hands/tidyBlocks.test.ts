import { expect, test } from 'vitest'
import { aDesign, edgesOf, twoZones } from '../testing/aDesign.ts'
import { tidyBlocks } from './tidyBlocks.ts'

const lambdas = (ids: string) => ids.split('').map((id) => ({ id, service: 'lambda', label: id }))
const blocksOf = (ids: string, edges: string, chosen: string) =>
  tidyBlocks(aDesign({ nodes: lambdas(ids), edges: edgesOf(edges) }), chosen.split('')).map((block) =>
    block.join(''),
  )

test('what is connected is one block, also by a third of them', () => {
  expect(blocksOf('abcd', 'a -> b\nb -> c\nc -> d', 'abd')).toEqual(['ab', 'd'])
  expect(blocksOf('abcd', 'a -> c\nb -> c\nc -> d', 'abcd')).toEqual(['abcd'])
})

test('what one part calls is one block, and what calls one part; what it calls and who calls it are two', () => {
  expect(blocksOf('xabc', 'x -> a\nx -> b\nx -> c', 'abc')).toEqual(['abc'])
  expect(blocksOf('xabc', 'a -> x\nb -> x\nc -> x', 'abc')).toEqual(['abc'])
  expect(blocksOf('xab', 'a -> x\nx -> b', 'ab')).toEqual(['a', 'b'])
})

test('what has no lines is one block, apart from the rest', () => {
  expect(blocksOf('xabcd', 'x -> a\nc -> x', 'abcd')).toEqual(['a', 'bd', 'c'])
})

test('parts of different groups are never one block; a line of what is inside a group is the group’s', () => {
  expect(tidyBlocks(twoZones(), ['web-a', 'web-b', 'alb'])).toEqual([['web-a'], ['web-b'], ['alb']])
  expect(tidyBlocks(twoZones(), ['az-a', 'alb'])).toEqual([['az-a', 'alb']])
})
