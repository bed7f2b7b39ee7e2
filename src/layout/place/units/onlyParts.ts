import type { Design, Group, Id, Node } from '../../../model/index.ts'
import { withInside } from '../../hands/moveParts.ts'

/** A design of some parts of one parent alone, with all that is inside them and joins it, and without places. */
export function onlyParts(design: Design, block: readonly Id[]): Design {
  const top = new Set(block)
  const parts = new Set(block.flatMap((id) => withInside(design, id)))
  const groups = design.groups
    .filter(({ id }) => parts.has(id))
    .map((group) => (top.has(group.id) ? atTop(group) : group))
  const nodes = design.nodes
    .filter(({ id }) => parts.has(id))
    .map((node) => (top.has(node.id) ? alone(node) : node))
  const edges = design.edges.filter(({ from, to }) => parts.has(from) && parts.has(to))
  const spans = design.spans.filter(({ members }) => members.every((id) => parts.has(id)))
  const { format, title } = design
  return { format, title, groups, nodes, spans, edges }
}

function atTop(group: Group): Group {
  const { parent: _, ...rest } = group
  return rest
}

function alone(node: Node): Node {
  const { group: _, ...rest } = node
  return rest
}
