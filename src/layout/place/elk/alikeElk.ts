import type { Elk, ElkGraph } from '../../types.ts'

/**
 * An ELK that lays out graphs that differ in names alone once: alike parts of a large design, and options that ask for
 * the same. What it was asked is kept as long as this is.
 */
export function alikeElk(elk: Elk): Elk {
  const known = new Map<string, Promise<ElkGraph>>()
  return {
    layout: async (graph) => {
      const names = new Map<string, string>()
      const nameless = renamed(graph, (id) => {
        const name = names.get(id) ?? `n${names.size}`
        names.set(id, name)
        return name
      })
      const question = JSON.stringify(nameless)
      let answer = known.get(question)
      if (!answer) known.set(question, (answer = elk.layout(nameless)))
      const back = new Map([...names].map(([id, name]) => [name, id]))
      return renamed(await answer, (name) => back.get(name) ?? name)
    },
  }
}

/** A copy with other names for boxes and edges. */
function renamed(graph: ElkGraph, nameOf: (id: string) => string): ElkGraph {
  const { children, edges, ...own } = graph
  return {
    ...own,
    id: nameOf(graph.id),
    ...(children && { children: children.map((child) => renamed(child, nameOf)) }),
    ...(edges && {
      edges: edges.map((edge) => ({
        ...edge,
        id: nameOf(edge.id),
        sources: edge.sources.map(nameOf),
        targets: edge.targets.map(nameOf),
      })),
    }),
  }
}
