import { expect, it, vi } from 'vitest'
import { createReuseParts } from './reuseParts.ts'

const sources = ['a', 'b', 'c'].map((id) => ({ id }))
const facts = new Map(sources.map((source) => [source.id, { of: source.id }]))

function setUp() {
  const make = vi.fn<(source: { id: string }) => { made: string }>(({ id }) => ({ made: id }))
  const { parts, ahead } = createReuseParts<{ id: string }, { of: string }, { made: string }>()
  return { make, parts, ahead }
}

it('makes nothing again that was made ahead', () => {
  const { make, parts, ahead } = setUp()
  const recipe = { shared: ['look'], around: ['ground'], facts, make }
  const coming = [...walk(ahead(sources, recipe))]
  expect(make).toHaveBeenCalledTimes(3)
  expect(parts(sources, recipe)).toEqual(coming)
  expect(make).toHaveBeenCalledTimes(3)
})

it('goes on where it was left, and asks for the rest as usual', () => {
  const { make, parts, ahead } = setUp()
  const recipe = { shared: ['look'], facts, make }
  ahead(sources, recipe).next()
  expect(make).toHaveBeenCalledTimes(1)
  parts(sources, recipe)
  expect(make).toHaveBeenCalledTimes(3)
})

it('keeps what was made ahead while the picture before is asked for', () => {
  const { make, parts, ahead } = setUp()
  const [old, next] = [
    { shared: ['old'], facts, make },
    { shared: ['next'], facts, make },
  ]
  const before = parts(sources, old)
  Array.from(walk(ahead(sources, next)))
  expect(parts(sources, old)).toBe(before)
  make.mockClear()
  parts(sources, next)
  expect(make).not.toHaveBeenCalled()
})

it.each([
  ['look', { shared: ['other'], around: ['ground'], facts }],
  ['surroundings', { shared: ['look'], around: ['other'], facts }],
  [
    'facts',
    {
      shared: ['look'],
      around: ['ground'],
      facts: new Map([...facts].map(([id, fact]) => [id, { ...fact }])),
    },
  ],
])('takes nothing that was made for another %s', (_, other) => {
  const { make, parts, ahead } = setUp()
  Array.from(walk(ahead(sources, { shared: ['look'], around: ['ground'], facts, make })))
  make.mockClear()
  parts(sources, { ...other, make })
  expect(make).toHaveBeenCalledTimes(3)
})

function* walk<T>(work: Iterator<unknown, readonly T[]>): Iterable<T> {
  for (;;) {
    const step = work.next()
    if (step.done) return yield* step.value
  }
}

it('makes anew what may be another though its own did not change, and only that', () => {
  const { make, parts } = setUp()
  const before = parts(sources, { shared: [], facts, make })
  make.mockClear()
  const recipe = { shared: [], facts, make, holds: (_: unknown, { of }: { of: string }) => of !== 'b' }
  const after = parts(sources, { ...recipe, fickle: ({ of }) => of === 'b' })
  expect(make.mock.calls.map(([{ id }]) => id)).toEqual(['b'])
  expect(after.map((part, i) => part === before[i])).toEqual([true, false, true])
})
