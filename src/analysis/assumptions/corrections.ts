import { setProp, updateEdge, type Design, type Edge, type EdgeKind, type Id } from '../../model/index.ts'
import type { AssumptionParams, Correction } from './types.ts'

/** A correction that applies one edit to each of several ids. */
export function correct(
  code: string,
  ids: readonly Id[],
  edit: (design: Design, id: Id) => Design,
  params: AssumptionParams = {},
): Correction {
  return { code, params, edit: (design) => ids.reduce(edit, design) }
}

/** Writes a kind on edges. What only a failover has goes away with it. */
export function writeKind(code: string, edges: readonly Id[], kind: EdgeKind): Correction {
  return correct(code, edges, (design, id) =>
    updateEdge(design, id, kind === 'failover' ? { kind } : { kind, mode: undefined }),
  )
}

/** Makes edges alternatives of each other: they share a name, `name` or their source. */
export function joinEdges(code: string, edges: readonly Edge[], params: AssumptionParams = {}): Correction {
  const least = edges.map((edge) => edge.to).sort()[0] ?? ''
  return correct(
    code,
    edges.map((edge) => edge.id),
    (design, id) => updateEdge(design, id, { anyOf: least }),
    params,
  )
}

/** Makes every target a need of its own: each gets a name that no other target has. */
export function partEdges(code: string, edges: readonly Edge[]): Correction {
  const target = new Map(edges.map((edge) => [edge.id, edge.to]))
  return correct(code, [...target.keys()], (design, id) =>
    updateEdge(design, id, { anyOf: `only ${target.get(id) ?? id}` }),
  )
}

/** Sets a property of nodes. */
export function writeProp(
  code: string,
  nodes: readonly Id[],
  key: string,
  value: string | boolean,
): Correction {
  return correct(code, nodes, (design, id) => setProp(design, id, key, value))
}
