import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveBy } from '../edits/moveBy.ts'
import { parseDesign } from '../reading/parseDesign.ts'
import { aDesign } from '../testing/aDesign.ts'
import { arbitraryDesign } from '../testing/arbitraryDesign.ts'
import { faultsOf } from '../testing/faultsOf.ts'
import { writeDesign } from './writeDesign.ts'

test('a written file reads to the same design, for any design', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      const result = parseDesign(writeDesign(design))
      expect(result).toMatchObject({ ok: true })
      expect(result.ok && result.design).toEqual(design)
    }),
  )
})

test('random designs are without fault or warning, so that the properties speak of right designs', () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      expect(faultsOf(design)).toEqual([])
    }),
  )
})

test('the order of keys in a read file leaves no trace in the written one', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.infiniteStream(fc.nat()), (design, numbers) => {
      const text = writeDesign(design)
      const result = parseDesign(JSON.stringify(shuffled(JSON.parse(text), numbers)))
      expect(result.ok && writeDesign(result.design)).toBe(text)
    }),
  )
})

test('what was written before is written as if for the first time after an edit', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.nat(), (design, number) => {
      writeDesign(design)
      const [first] = design.nodes.slice(number % Math.max(1, design.nodes.length))
      const nodes = design.nodes.map((node) => (node === first ? { ...node, label: `${number}` } : node))
      const edited = { ...design, nodes: nodes.toReversed(), edges: design.edges.slice(1) }
      expect(writeDesign(edited)).toBe(writeDesign(structuredClone(edited)))
    }),
  )
})

test('places are written after moves, and after these are undone, as if for the first time', () => {
  fc.assert(
    fc.property(arbitraryDesign, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (start, picks) => {
      const line = [start]
      for (const pick of picks) {
        const design = line.at(-1) ?? start
        const parts = [...design.groups, ...design.nodes]
        const part = parts[pick % Math.max(1, parts.length)]
        if (part) line.push(moveBy(design, [part.id], pick + 1, 3))
      }
      const way = [...line, ...line.toReversed(), ...line]
      const anew = way.map((design) => writeDesign(structuredClone(design)))
      expect(way.map(writeDesign)).toEqual(anew)
    }),
  )
})

function shuffled(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => shuffled(item, numbers))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: shuffled(inner, numbers),
    weight: numbers.next().value ?? 0,
  }))
  return Object.fromEntries(
    entries.toSorted((a, b) => a.weight - b.weight).map(({ key, inner }) => [key, inner]),
  )
}

test('a file reads well: fixed key order, two spaces, short lists on one line, sorted coordinates, a last newline', () => {
  const design = aDesign({
    extra: { zebra: 1, aside: { b: 1, a: 2 } },
    view: { pinned: ['b', 'a'], positions: { b: [0.5, -1], a: [320, 180] }, direction: 'down' },
    edges: [{ to: 'a', from: 'b', id: 'e' }],
    nodes: [
      { label: 'B', service: 'ec2', id: 'b', props: { zone: 1, count: 2 } },
      { azs: ['a', 'b'], label: '웹', id: 'a', service: 'elb' },
    ],
  })
  expect(writeDesign(design)).toBe(`{
  "format": "faultline/1",
  "title": "A design",
  "groups": [],
  "nodes": [
    {
      "id": "b",
      "service": "ec2",
      "label": "B",
      "props": {
        "count": 2,
        "zone": 1
      }
    },
    {
      "id": "a",
      "service": "elb",
      "label": "웹",
      "azs": ["a", "b"]
    }
  ],
  "spans": [],
  "edges": [
    {
      "id": "e",
      "from": "b",
      "to": "a"
    }
  ],
  "view": {
    "direction": "down",
    "positions": {
      "a": [320, 180],
      "b": [0.5, -1]
    },
    "pinned": ["b", "a"]
  },
  "aside": {
    "a": 2,
    "b": 1
  },
  "zebra": 1
}
`)
})

test('a list too long for a line takes a line for each item', () => {
  const source = ['x'.repeat(50), 'y'.repeat(60)]
  expect(writeDesign(aDesign({ source }))).toContain(
    `"source": [\n    "${source[0]}",\n    "${source[1]}"\n  ],`,
  )
})
