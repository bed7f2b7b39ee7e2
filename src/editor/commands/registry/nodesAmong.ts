import { indexOf, type Design, type Id, type Node } from '../../../model/index.ts'

/** The nodes among what is selected. */
export function nodesAmong(design: Design, selection: ReadonlySet<Id>): Node[] {
  const { nodes } = indexOf(design)
  return [...selection].flatMap((id) => nodes.get(id) ?? [])
}
