import type { Edge } from '../../model/index.ts'

/** Edges that look alike: only those may share a line. */
export function lookOf(edge: Edge): string {
  if (edge.invalid) return 'invalid'
  return edge.kind === undefined || edge.kind === 'soft' ? 'sync' : edge.kind
}
