import { addNode, freshId, indexOf, type Design, type Id, type NewNode } from '../../model/index.ts'
import type { Made } from './made.ts'

/** A new node: what it is, what it is called, and where it stands. */
export type Part = Omit<NewNode, 'id' | 'at'>

/** Adds a node of its own; its id is made from its service. */
export function addPart(design: Design, part: Part): Made {
  const id = freshId(design, part.service)
  return { design: addNode(design, { ...part, id }), id }
}

/** Adds a node in the same group as another. */
export function addBeside(design: Design, part: Omit<Part, 'group'>, beside: Id): Made {
  const group = indexOf(design).nodes.get(beside)?.group
  return addPart(design, { ...part, ...(group === undefined ? {} : { group }) })
}
