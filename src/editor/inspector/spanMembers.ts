import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Node, type Span } from '../../model/index.ts'

/** A part or a span as a list offers it. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Parts that a span could take in: those of a service it already holds come first. */
export function joiners(design: Design, span: Span): Choice[] {
  const { nodes } = indexOf(design)
  const services = new Set(span.members.map((id) => nodes.get(id)?.service))
  const free = design.nodes.filter((node) => !span.members.includes(node.id) && mayJoin(node))
  return free
    .map((node) => ({ value: node.id, label: partName(design, node.id), alike: services.has(node.service) }))
    .sort((a, b) => Number(b.alike) - Number(a.alike) || a.label.localeCompare(b.label))
    .map(({ value, label }) => ({ value, label }))
}

/** The spans a part is in, and those it could join. */
export function spansOf(design: Design, node: Node): { readonly inside: Span[]; readonly open: Span[] } {
  const inside = design.spans.filter((span) => span.members.includes(node.id))
  return { inside, open: mayJoin(node) ? design.spans.filter((span) => !inside.includes(span)) : [] }
}

/** People and the internet are nobody's replicas. */
function mayJoin(node: Node): boolean {
  return serviceOf(node.service).scope !== 'external'
}
