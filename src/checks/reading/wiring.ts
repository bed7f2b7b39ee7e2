import type { Design, Id, Node } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'
import { nodesOf } from './nodesOf.ts'

/** Nodes a node has a line to, each once. */
export function targetsOf(design: Design, id: Id): readonly Node[] {
  return nodesOf(
    design,
    neighboursOf(design)
      .outOf(id)
      .map((edge) => edge.to),
  )
}

/** Nodes that have a line to a node, each once. */
export function sourcesOf(design: Design, id: Id): readonly Node[] {
  return nodesOf(
    design,
    neighboursOf(design)
      .into(id)
      .map((edge) => edge.from),
  )
}
