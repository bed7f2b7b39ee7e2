import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasLoops, returnsOf, type Graph } from './returnsOf.ts'

/** Graphs of a few nodes, each of which is met from the first. */
const anyGraph = fc
  .array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 })
  .map((lists) => met(lists.map((list) => [...new Set(list)].filter((node) => node < lists.length))))

/** Only what is met from the first node, numbered anew. */
function met(graph: Graph): Graph {
  const nodes = [...reached(graph, -1)]
  return nodes.map((node) => (graph[node] ?? []).map((next) => nodes.indexOf(next)))
}

/** What is met from the first node with one node taken out. */
function reached(graph: Graph, out: number): ReadonlySet<number> {
  const found = new Set(out === 0 ? [] : [0])
  for (const node of found) for (const next of graph[node] ?? []) if (next !== out) found.add(next)
  return found
}

const edgesOf = (graph: Graph) =>
  graph.flatMap((list, from) => list.map((to): readonly [number, number] => [from, to]))

const asTexts = (edges: readonly (readonly [number, number])[]) =>
  edges.map(([from, to]) => `${from} > ${to}`).sort()

describe('edges that lead back', () => {
  it('[C2b] are those whose source nothing comes to once their target is taken out', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const plainly = edgesOf(graph).filter(([from, to]) => !reached(graph, to).has(from))
        expect(asTexts(returnsOf(graph))).toEqual(asTexts(plainly))
      }),
      { numRuns: 2_000 },
    )
  })

  it('[C2b] are looked for only where some way comes back to where it was', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const isOnLoop = (node: number) => {
          const behind = new Set(graph[node])
          for (const each of behind) for (const next of graph[each] ?? []) behind.add(next)
          return behind.has(node)
        }
        expect(hasLoops(graph)).toBe(graph.some((_list, node) => isOnLoop(node)))
      }),
    )
  })

  it('are found in a chain longer than any stack', () => {
    const graph = Array.from({ length: 100_000 }, (_, i) => (i < 99_999 ? [i + 1] : [0]))
    expect(returnsOf(graph)).toEqual([[99_999, 0]])
  })
})
