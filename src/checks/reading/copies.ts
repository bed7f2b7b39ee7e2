import type { Analysis } from '../../analysis/index.ts'
import type { Design, Edge, Id } from '../../model/index.ts'
import { kindOf } from './edgeKind.ts'
import { neighboursOf } from './neighbours.ts'

/** The edges that copy a node's data elsewhere. */
export function copiesOut(design: Design, analysis: Analysis, id: Id): readonly Edge[] {
  return neighboursOf(design)
    .outOf(id)
    .filter((edge) => kindOf(analysis, edge) === 'replication')
}

/** The edges that copy other data into a node. */
export function copiesInto(design: Design, analysis: Analysis, id: Id): readonly Edge[] {
  return neighboursOf(design)
    .into(id)
    .filter((edge) => kindOf(analysis, edge) === 'replication')
}

/** The nodes that take over from a node by themselves. */
export function takeoversOf(design: Design, analysis: Analysis, id: Id): readonly Id[] {
  return neighboursOf(design)
    .outOf(id)
    .filter((edge) => kindOf(analysis, edge) === 'failover' && edge.mode === 'takeover')
    .map((edge) => edge.to)
}
