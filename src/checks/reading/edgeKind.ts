import type { Analysis } from '../../analysis/index.ts'
import type { Edge, EdgeKind } from '../../model/index.ts'

/** The kind an edge is read with: as written, else as the analysis guessed it. */
export function kindOf(analysis: Analysis, edge: Edge): EdgeKind | undefined {
  return analysis.edges.get(edge.id)?.kind ?? edge.kind
}

/** Whether an edge carries work while the system runs: no copy, no failover path, no administration. */
export function isRunTime(analysis: Analysis, edge: Edge): boolean {
  const kind = kindOf(analysis, edge)
  return kind === 'sync' || kind === 'soft' || kind === 'async'
}
