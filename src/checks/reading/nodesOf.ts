import { indexOf, type Design, type Id, type Node } from '../../model/index.ts'

/** The nodes of some ids, each once, in the order given; what is no node is passed over. */
export function nodesOf(design: Design, ids: readonly Id[]): readonly Node[] {
  const { nodes } = indexOf(design)
  return [...new Set(ids)].flatMap((id) => nodes.get(id) ?? [])
}
