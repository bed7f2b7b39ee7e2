import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'
import { neighboursOf } from './neighbours.ts'

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

function nodesOf(design: Design, ids: readonly Id[]): readonly Node[] {
  const { nodes } = indexOf(design)
  return [...new Set(ids)].flatMap((id) => nodes.get(id) ?? [])
}
