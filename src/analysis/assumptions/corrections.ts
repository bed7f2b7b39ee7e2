import type { Edge, EdgeKind, Id } from '../../model/index.ts'
import type { AssumptionParams, Correction, EdgeTerms } from './types.ts'

/** Says something of each of several lines. */
export function writeEdges(
  code: string,
  edges: readonly Id[],
  termsOf: (id: Id) => EdgeTerms,
  params: AssumptionParams = {},
): Correction {
  return { code, params, steps: edges.map((id) => ({ of: 'edge', id, to: termsOf(id) })) }
}

/** Writes a kind on edges. What only a failover has goes away with it. */
export function writeKind(code: string, edges: readonly Id[], kind: EdgeKind): Correction {
  return writeEdges(code, edges, () => (kind === 'failover' ? { kind } : { kind, mode: undefined }))
}

/** Makes edges alternatives of each other: they share a name, `name` or their source. */
export function joinEdges(code: string, edges: readonly Edge[], params: AssumptionParams = {}): Correction {
  const least = edges.map((edge) => edge.to).sort()[0] ?? ''
  return writeEdges(
    code,
    edges.map((edge) => edge.id),
    () => ({ anyOf: least }),
    params,
  )
}

/** Makes every target a need of its own: each gets a name that no other target has. */
export function partEdges(code: string, edges: readonly Edge[]): Correction {
  const target = new Map(edges.map((edge) => [edge.id, edge.to]))
  return writeEdges(code, [...target.keys()], (id) => ({ anyOf: `only ${target.get(id) ?? id}` }))
}

/** Sets a property of parts. */
export function writeProp(
  code: string,
  parts: readonly Id[],
  key: string,
  value: string | boolean,
  params: AssumptionParams = {},
): Correction {
  return { code, params, steps: parts.map((id) => ({ of: 'prop', id, key, value })) }
}
