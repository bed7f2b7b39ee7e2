import type { Analysis } from '../../analysis/index.ts'
import type { Design, Id, Node } from '../../model/index.ts'
import { isRunTime } from './edgeKind.ts'
import { neighboursOf } from './neighbours.ts'
import { nodesOf } from './nodesOf.ts'

/** The nodes that use a node at run time, each once, in document order of their edges. */
export function callersOf(design: Design, analysis: Analysis, id: Id): readonly Node[] {
  return nodesOf(
    design,
    neighboursOf(design)
      .into(id)
      .filter((edge) => isRunTime(analysis, edge))
      .map((edge) => edge.from),
  )
}

/** The nodes a node uses at run time, each once. */
export function usedBy(design: Design, analysis: Analysis, id: Id): readonly Node[] {
  return nodesOf(
    design,
    neighboursOf(design)
      .outOf(id)
      .filter((edge) => isRunTime(analysis, edge))
      .map((edge) => edge.to),
  )
}
